/** A closed world in, an executable out. */
module dev.kiln.backend {
  requires transitive dev.kiln.frontend;

  exports dev.kiln.backend.ir;
  exports dev.kiln.backend.layout;
}
