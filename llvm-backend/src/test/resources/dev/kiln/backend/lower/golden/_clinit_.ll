preserve_nonecc void @"dev/kiln/backend/lower/LoweringCases.<clinit>()V"() #0 {
entry:
  br label %b0, !dbg P(0,1)
b0:
  %v0 = call ptr addrspace(1) @kiln.literal(ptr @"kiln.str.2b020927d3c6eb40"), !dbg P(0,3)
  call void @kiln.sref.store(ptr @"kiln.statics.dev/kiln/backend/lower/LoweringCases", ptr addrspace(1) %v0), !tbaa T, !dbg P(0,4)
  ret void
}
