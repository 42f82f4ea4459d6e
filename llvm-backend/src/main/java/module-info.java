/** A closed world in, an executable out. */
module dev.kiln.backend {
  requires dev.kiln.gc;
  requires dev.kiln.runtime;
  requires transitive dev.kiln.frontend;

  exports dev.kiln.backend.ir;
  exports dev.kiln.backend.image;
  exports dev.kiln.backend.layout;
  exports dev.kiln.backend.npe;
  exports dev.kiln.backend.lower;
}
