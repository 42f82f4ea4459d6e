package java.io;

import jdk.internal.misc.Unsafe;
import kiln.patch.Add;
import kiln.patch.Alias;
import kiln.patch.Patch;

@Patch(
    value = "java.io.ObjectInputStream$FieldValues",
    why = "records are read outside of the class that may make objects of this one")
class Patch_FieldValues {
  @Alias(name = "<init>")
  native void init(ObjectInputStream in, ObjectStreamClass desc, boolean recordDependencies)
      throws IOException;

  /** Reads the fields that the stream has of a class. */
  @Add
  static ObjectInputStream.GetField read(ObjectInputStream in, ObjectStreamClass desc)
      throws IOException {
    try {
      Object values = Unsafe.getUnsafe().allocateInstance(Patch_FieldValues.class);
      ((Patch_FieldValues) values).init(in, desc, true);
      return (ObjectInputStream.GetField) values;
    } catch (InstantiationException e) {
      throw new InternalError(e);
    }
  }
}
