preserve_nonecc i32 @"dev/kiln/backend/lower/LoweringCases.caught(Ljava/lang/Object;)I"(ptr addrspace(1) noundef %p0) #0 {
entry:
  %l1I = alloca i32
  %s0A = alloca ptr addrspace(1)
  %l1A = alloca ptr addrspace(1)
  %l2I = alloca i32
  %l3A = alloca ptr addrspace(1)
  br label %b0, !dbg P(0,1)
b0:
  %v0 = icmp eq ptr addrspace(1) %p0, null
  br i1 %v0, label %x1, label %x2, !make.implicit !2, !prof !3, !dbg P(0,4)
x2:
  %v3 = call i32 @kiln.class(ptr addrspace(1) %p0), !dbg P(0,4)
  %v4 = zext nneg i32 %v3 to i64
  %v5 = getelementptr inbounds i8, ptr @"kiln_classes", i64 %v4
  %v6 = getelementptr i8, ptr %v5, i64 ptrtoint (ptr @"kiln.vslot.java/lang/Object.hashCode()I" to i64)
  %v7 = load ptr, ptr %v6, align 8, !invariant.load !2
  %v9 = invoke preserve_nonecc i32 %v7(ptr addrspace(1) %p0) [ "deopt"(i32 M, i32 3) ] to label %x8 unwind label %lp1, !dbg P(0,4)
x8:
  store i32 %v9, ptr %l1I
  %v10 = call ptr addrspace(1) @kiln.literal(ptr @"kiln.str.e5fd9cfe0e803911"), !dbg P(0,8)
  call void @kiln.sref.store(ptr @"kiln.statics.dev/kiln/backend/lower/LoweringCases", ptr addrspace(1) %v10), !tbaa T, !dbg P(0,9)
  ret i32 %v9
b13:
  %v11 = load ptr addrspace(1), ptr %s0A
  store ptr addrspace(1) %v11, ptr %l1A
  store i32 1, ptr %l2I
  %v12 = call ptr addrspace(1) @kiln.literal(ptr @"kiln.str.e5fd9cfe0e803911"), !dbg P(0,23)
  call void @kiln.sref.store(ptr @"kiln.statics.dev/kiln/backend/lower/LoweringCases", ptr addrspace(1) %v12), !tbaa T, !dbg P(0,24)
  ret i32 1
b28:
  %v13 = load ptr addrspace(1), ptr %s0A
  store ptr addrspace(1) %v13, ptr %l3A
  %v14 = call ptr addrspace(1) @kiln.literal(ptr @"kiln.str.e5fd9cfe0e803911"), !dbg P(0,32)
  call void @kiln.sref.store(ptr @"kiln.statics.dev/kiln/backend/lower/LoweringCases", ptr addrspace(1) %v14), !tbaa T, !dbg P(0,33)
  call preserve_nonecc void @"kiln_throw"(ptr addrspace(1) %v13) [ "deopt"(i32 M, i32 36) ], !dbg P(0,37)
  unreachable
x1:
  invoke preserve_nonecc void @"kiln_throw_npe"() [ "deopt"(i32 M, i32 3) ] to label %dead unwind label %lp1, !dbg P(0,4)
lp1:
  %v15 = landingpad { ptr, i32 } catch ptr null
  %v16 = call ptr addrspace(1) @kiln.exception.take(), !dbg P(0,37)
  store ptr addrspace(1) %v16, ptr %s0A
  %v17 = call i32 @kiln.class(ptr addrspace(1) %v16), !dbg P(0,1)
  %v18 = sub i32 %v17, ptrtoint (ptr @"kiln.cid.java/lang/IllegalStateException" to i32)
  %v19 = icmp ule i32 %v18, ptrtoint (ptr @"kiln.span.java/lang/IllegalStateException" to i32)
  br i1 %v19, label %b13, label %x20, !dbg P(0,1)
x20:
  br label %b28, !dbg P(0,1)
dead:
  unreachable
}
