preserve_nonecc ptr addrspace(1) @"dev/kiln/backend/lower/LoweringCases.make(I)Ljava/lang/Object;"(i32 noundef %p0) #0 {
entry:
  %dims2 = alloca [2 x i32]
  %l1A = alloca ptr addrspace(1)
  %s0A = alloca ptr addrspace(1)
  br label %b0, !dbg P(0,1)
b0:
  %v0 = getelementptr inbounds i32, ptr %dims2, i64 1
  store i32 2, ptr %v0
  %v1 = getelementptr inbounds i32, ptr %dims2, i64 0
  store i32 %p0, ptr %v1
  %v2 = call preserve_nonecc ptr addrspace(1) @"kiln_multianewarray"(i32 ptrtoint (ptr @"kiln.cid.[[Ldev/kiln/backend/lower/LoweringCases;" to i32), i32 2, ptr %dims2) [ "deopt"(i32 M, i32 4) ], !dbg P(0,5)
  store ptr addrspace(1) %v2, ptr %l1A
  %v3 = icmp sle i32 %p0, 0
  br i1 %v3, label %b15, label %b10, !dbg P(0,10)
b15:
  %v4 = call ptr addrspace(1) @kiln.mirror(ptr @"kiln.class.java/lang/String"), !dbg P(0,17)
  store ptr addrspace(1) %v4, ptr %s0A
  br label %b17, !dbg P(0,17)
b10:
  %v5 = call ptr addrspace(1) @kiln.new(i32 ptrtoint (ptr @"kiln.cid.dev/kiln/backend/lower/LoweringCases" to i32), i64 24) [ "deopt"(i32 M, i32 10) ], !dbg P(0,11)
  call preserve_nonecc void @"dev/kiln/backend/lower/LoweringCases.<init>(Ljava/lang/Object;)V"(ptr addrspace(1) %v5, ptr addrspace(1) %v2) [ "deopt"(i32 M, i32 13) ], !dbg P(0,14)
  store ptr addrspace(1) %v5, ptr %s0A
  br label %b17, !dbg P(0,15)
b17:
  %v6 = load ptr addrspace(1), ptr %s0A
  ret ptr addrspace(1) %v6
}
