package java.io;

import kiln.patch.Patch;
import kiln.patch.Substitute;

@Patch(
    value = "java.io.ObjectInputStream",
    why = "records are made by reflection instead of through method handles")
class Patch_ObjectInputStream {
  /** A record has one slot; what the stream says of superclasses is read over. */
  @Substitute
  private Object readRecord(ObjectStreamClass desc) throws IOException {
    ObjectInputStream in = (ObjectInputStream) (Object) this;
    ObjectStreamClass.ClassDataSlot[] slots = desc.getClassDataLayout();
    for (int i = 0; i < slots.length - 1; i++) {
      if (slots[i].hasData) {
        Patch_FieldValues.read(in, slots[i].desc);
      }
    }
    return KilnRecords.make(desc.forClass(), Patch_FieldValues.read(in, desc));
  }
}
