preserve_nonecc i32 @"dev/kiln/backend/lower/LoweringCases.choose(Ljava/lang/String;I)I"(ptr addrspace(1) noundef %p0, i32 noundef %p1) #0 {
entry:
  %s0I = alloca i32
  br label %b0, !dbg P(0,1)
b0:
  switch i32 %p1, label %b13 [
i32 1, label %b4
i32 2, label %b4
i32 1000, label %b9
  ], !dbg P(0,4)
b4:
  %v0 = icmp eq ptr addrspace(1) %p0, null
  br i1 %v0, label %x1, label %x2, !make.implicit !2, !prof !3, !dbg P(0,8)
x2:
  %v3 = call preserve_nonecc i32 @"java/lang/String.length()I"(ptr addrspace(1) %p0) [ "deopt"(i32 M, i32 7) ], !dbg P(0,8)
  store i32 %v3, ptr %s0I
  br label %b19, !dbg P(0,9)
b9:
  store i32 -1, ptr %s0I
  br label %b19, !dbg P(0,13)
b13:
  %v4 = icmp eq ptr addrspace(1) %p0, null
  br i1 %v4, label %x5, label %x6, !make.implicit !2, !prof !3, !dbg P(0,18)
x6:
  %v7 = call preserve_nonecc i32 @"java/lang/String.length()I"(ptr addrspace(1) %p0) [ "deopt"(i32 M, i32 17) ], !dbg P(0,18)
  %v8 = and i32 %v7, 31
  %v9 = shl i32 %p1, %v8
  store i32 %v9, ptr %s0I
  br label %b19, !dbg P(0,19)
b19:
  %v10 = load i32, ptr %s0I
  ret i32 %v10
x1:
  call preserve_nonecc void @"kiln_throw_npe"() [ "deopt"(i32 M, i32 7) ], !dbg P(0,8)
  unreachable
x5:
  call preserve_nonecc void @"kiln_throw_npe"() [ "deopt"(i32 M, i32 17) ], !dbg P(0,18)
  unreachable
}
