preserve_nonecc void @"dev/kiln/backend/lower/LoweringCases.store([Ljava/lang/Object;Ljava/lang/Object;)V"(ptr addrspace(1) noundef %p0, ptr addrspace(1) noundef %p1) #0 {
entry:
  br label %b0, !dbg P(0,1)
b0:
  %v0 = icmp eq ptr addrspace(1) %p0, null
  br i1 %v0, label %x1, label %x2, !make.implicit !2, !prof !3, !dbg P(0,6)
x2:
  %v3 = call i32 @kiln.array.length(ptr addrspace(1) %p0), !dbg P(0,6)
  %v4 = icmp uge i32 0, %v3
  br i1 %v4, label %x5, label %x6, !prof !3, !dbg P(0,6)
x6:
  %v7 = getelementptr inbounds nuw i8, ptr addrspace(1) %p0, i64 16
  %v8 = zext nneg i32 0 to i64
  %v9 = getelementptr inbounds nuw i32, ptr addrspace(1) %v7, i64 %v8
  %v12 = icmp eq ptr addrspace(1) %p1, null
  br i1 %v12, label %x10, label %x11, !dbg P(0,6)
x11:
  %v13 = call i32 @kiln.class(ptr addrspace(1) %p0), !dbg P(0,6)
  %v15 = icmp eq i32 %v13, ptrtoint (ptr @"kiln.cid.[Ljava/lang/Object;" to i32)
  br i1 %v15, label %x10, label %x14, !dbg P(0,6)
x14:
  %v16 = zext nneg i32 %v13 to i64
  %v17 = getelementptr inbounds i8, ptr @"kiln_classes", i64 %v16
  %v18 = getelementptr inbounds i8, ptr %v17, i64 24
  %v19 = load ptr, ptr %v18, align 8, !invariant.load !2
  %v20 = call i32 @kiln.class(ptr addrspace(1) %p1), !dbg P(0,6)
  %v21 = load i32, ptr %v19, align 4, !invariant.load !2
  %v22 = getelementptr inbounds i8, ptr %v19, i64 96
  %v23 = load i32, ptr %v22, align 4, !invariant.load !2
  %v24 = sub i32 %v23, %v21
  %v25 = sub i32 %v20, %v21
  %v26 = icmp ule i32 %v25, %v24
  br i1 %v26, label %x10, label %x27, !dbg P(0,6)
x27:
  %v28 = call i32 @"kiln_is_subclass"(i32 %v20, ptr %v19), !dbg P(0,6)
  %v30 = icmp eq i32 %v28, 0
  br i1 %v30, label %x29, label %x10, !prof !3, !dbg P(0,6)
x10:
  call void @kiln.ref.store(ptr addrspace(1) %v9, ptr addrspace(1) %p1), !tbaa !21, !dbg P(0,6)
  ret void
x1:
  call preserve_nonecc void @"kiln_throw_npe"() [ "deopt"(i32 M, i32 5) ], !dbg P(0,6)
  unreachable
x5:
  call preserve_nonecc void @"kiln_throw_aioobe"(i32 0, i32 %v3) [ "deopt"(i32 M, i32 5) ], !dbg P(0,6)
  unreachable
x29:
  call preserve_nonecc void @"kiln_throw_ase"(ptr addrspace(1) %p1) [ "deopt"(i32 M, i32 5) ], !dbg P(0,6)
  unreachable
}
