preserve_nonecc i32 @"dev/kiln/backend/lower/LoweringCases.field(Ldev/kiln/backend/lower/LoweringCases;)I"(ptr addrspace(1) noundef nonnull dereferenceable(24) %p0, ptr addrspace(1) noundef %p1) #0 {
entry:
  br label %b0, !dbg P(0,1)
b0:
  %v0 = icmp eq ptr addrspace(1) %p1, null
  br i1 %v0, label %x1, label %x2, !make.implicit !2, !prof !3, !dbg P(0,5)
x2:
  %v3 = getelementptr inbounds nuw i8, ptr addrspace(1) %p1, i64 16
  %v4 = load i32, ptr addrspace(1) %v3, align 4, !tbaa T
  %v5 = getelementptr inbounds nuw i8, ptr addrspace(1) %p0, i64 16
  %v6 = load i32, ptr addrspace(1) %v5, align 4, !tbaa T
  %v7 = add i32 %v4, %v6
  %v8 = getelementptr inbounds nuw i8, ptr addrspace(1) %p1, i64 16
  store i32 %v7, ptr addrspace(1) %v8, align 4, !tbaa T
  %v9 = getelementptr inbounds nuw i8, ptr addrspace(1) %p0, i64 8
  %v10 = load atomic i64, ptr addrspace(1) %v9 seq_cst, align 8, !tbaa T
  fence syncscope("singlethread") seq_cst
  %v11 = add i64 %v10, 1
  %v12 = getelementptr inbounds nuw i8, ptr addrspace(1) %p0, i64 8
  fence syncscope("singlethread") seq_cst
  store atomic i64 %v11, ptr addrspace(1) %v12 seq_cst, align 8, !tbaa T
  %v13 = getelementptr inbounds nuw i8, ptr addrspace(1) %p1, i64 16
  %v14 = load i32, ptr addrspace(1) %v13, align 4, !tbaa T
  ret i32 %v14
x1:
  call preserve_nonecc void @"kiln_throw_npe"() [ "deopt"(i32 M, i32 4) ], !dbg P(0,5)
  unreachable
}
