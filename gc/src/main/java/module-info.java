/** What compiler and runtime agree on: layouts, runtime entries and collector plans. */
module dev.kiln.gc {
  exports dev.kiln.gc.spec;
}
