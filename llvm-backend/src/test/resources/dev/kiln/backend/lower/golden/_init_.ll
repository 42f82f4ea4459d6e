preserve_nonecc void @"dev/kiln/backend/lower/LoweringCases.<init>(Ljava/lang/Object;)V"(ptr addrspace(1) noundef nonnull dereferenceable(24) %p0, ptr addrspace(1) noundef %p1) #0 {
entry:
  br label %b0, !dbg P(0,1)
b0:
  %v0 = getelementptr inbounds nuw i8, ptr addrspace(1) %p0, i64 20
  call void @kiln.ref.store(ptr addrspace(1) %v0, ptr addrspace(1) %p1), !tbaa T, !dbg P(0,9)
  ret void
}
