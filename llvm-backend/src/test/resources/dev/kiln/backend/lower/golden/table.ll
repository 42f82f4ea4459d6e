preserve_nonecc ptr addrspace(1) @"dev/kiln/backend/lower/LoweringCases.table()[B"() #0 {
entry:
  br label %b0, !dbg P(0,1)
b0:
  %v0 = call ptr addrspace(1) @kiln.newarray(i32 ptrtoint (ptr @"kiln.cid.[B" to i32), i32 8, i32 0) [ "deopt"(i32 M, i32 3) ], !dbg P(0,4)
  %v1 = getelementptr inbounds nuw i8, ptr addrspace(1) %v0, i64 16
  call void @llvm.memcpy.p1.p0.i64(ptr addrspace(1) align 8 %v1, ptr align 8 @"kiln.table.dev/kiln/backend/lower/LoweringCases.table()[B.3.3fca88c5", i64 8, i1 false), !dbg P(0,4)
  ret ptr addrspace(1) %v0
}
