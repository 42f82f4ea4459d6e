preserve_nonecc i32 @"dev/kiln/backend/lower/LoweringCases.sum([I)I"(ptr addrspace(1) noundef %p0) #0 {
entry:
  %l1I = alloca i32
  %l2I = alloca i32
  br label %b0, !dbg P(0,1)
b0:
  store i32 0, ptr %l1I
  store i32 0, ptr %l2I
  br label %b8, !dbg P(0,8)
b8:
  %v0 = load i32, ptr %l2I
  %v1 = icmp eq ptr addrspace(1) %p0, null
  br i1 %v1, label %x2, label %x3, !make.implicit !2, !prof !3, !dbg P(0,12)
x3:
  %v4 = call i32 @kiln.array.length(ptr addrspace(1) %p0), !dbg P(0,12)
  %v5 = icmp sge i32 %v0, %v4
  br i1 %v5, label %b25, label %b13, !dbg P(0,13)
b25:
  %v6 = load i32, ptr %l1I
  ret i32 %v6
b13:
  %v7 = load i32, ptr %l1I
  %v8 = call i32 @kiln.array.length(ptr addrspace(1) %p0), !dbg P(0,19)
  %v9 = icmp uge i32 %v0, %v8
  br i1 %v9, label %x10, label %x11, !prof !3, !dbg P(0,19)
x11:
  %v12 = getelementptr inbounds nuw i8, ptr addrspace(1) %p0, i64 16
  %v13 = zext nneg i32 %v0 to i64
  %v14 = getelementptr inbounds nuw i32, ptr addrspace(1) %v12, i64 %v13
  %v15 = load i32, ptr addrspace(1) %v14, align 4, !tbaa !13
  %v16 = add i32 %v7, %v15
  store i32 %v16, ptr %l1I
  %v17 = add i32 %v0, 1
  store i32 %v17, ptr %l2I
  br label %b8, !dbg P(0,25)
x2:
  call preserve_nonecc void @"kiln_throw_npe"() [ "deopt"(i32 M, i32 11) ], !dbg P(0,12)
  unreachable
x10:
  call preserve_nonecc void @"kiln_throw_aioobe"(i32 %v0, i32 %v8) [ "deopt"(i32 M, i32 18) ], !dbg P(0,19)
  unreachable
}
