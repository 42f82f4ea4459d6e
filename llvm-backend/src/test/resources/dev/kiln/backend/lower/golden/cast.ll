preserve_nonecc ptr addrspace(1) @"dev/kiln/backend/lower/LoweringCases.cast(Ljava/lang/Object;)Ljava/lang/Object;"(ptr addrspace(1) noundef %p0) #0 {
entry:
  br label %b0, !dbg P(0,1)
b0:
  %v2 = icmp eq ptr addrspace(1) %p0, null
  br i1 %v2, label %x1, label %x0, !dbg P(0,4)
x0:
  %v3 = call i32 @kiln.class(ptr addrspace(1) %p0), !dbg P(0,4)
  %v4 = zext nneg i32 %v3 to i64
  %v5 = getelementptr inbounds i8, ptr @"kiln_classes", i64 %v4
  %v6 = getelementptr inbounds i8, ptr %v5, i64 40
  %v7 = load ptr, ptr %v6, align 8, !invariant.load !2
  %v8 = getelementptr inbounds i8, ptr %v7, i64 ptrtoint (ptr @"kiln.ifbyte.java/lang/CharSequence" to i64)
  %v9 = load i8, ptr %v8, align 1, !invariant.load !2
  %v10 = zext i8 %v9 to i32
  %v11 = and i32 %v10, ptrtoint (ptr @"kiln.ifmask.java/lang/CharSequence" to i32)
  %v12 = icmp ne i32 %v11, 0
  br label %x1, !dbg P(0,4)
x1:
  %v13 = phi i1 [ false, %b0 ], [ %v12, %x0 ]
  %v14 = zext i1 %v13 to i32
  %v15 = icmp eq i32 %v14, 0
  br i1 %v15, label %b10, label %b5, !dbg P(0,5)
b10:
  %v19 = icmp eq ptr addrspace(1) %p0, null
  br i1 %v19, label %x16, label %x18, !dbg P(0,14)
x18:
  %v20 = call i32 @kiln.class(ptr addrspace(1) %p0), !dbg P(0,14)
  %v21 = sub i32 %v20, ptrtoint (ptr @"kiln.cid.[Ljava/lang/Object;" to i32)
  %v22 = icmp ule i32 %v21, ptrtoint (ptr @"kiln.span.[Ljava/lang/Object;" to i32)
  br i1 %v22, label %x16, label %x17, !prof !4, !dbg P(0,14)
x16:
  ret ptr addrspace(1) %p0
b5:
  %v26 = icmp eq ptr addrspace(1) %p0, null
  br i1 %v26, label %x23, label %x25, !dbg P(0,9)
x25:
  %v27 = call i32 @kiln.class(ptr addrspace(1) %p0), !dbg P(0,9)
  %v28 = icmp eq i32 %v27, ptrtoint (ptr @"kiln.cid.java/lang/String" to i32)
  br i1 %v28, label %x23, label %x24, !prof !4, !dbg P(0,9)
x23:
  ret ptr addrspace(1) %p0
x17:
  call preserve_nonecc void @"kiln_throw_cce"(ptr addrspace(1) %p0, ptr @"kiln.class.[Ljava/lang/Object;") [ "deopt"(i32 M, i32 13) ], !dbg P(0,14)
  unreachable
x24:
  call preserve_nonecc void @"kiln_throw_cce"(ptr addrspace(1) %p0, ptr @"kiln.class.java/lang/String") [ "deopt"(i32 M, i32 8) ], !dbg P(0,9)
  unreachable
}
