preserve_nonecc i32 @"dev/kiln/backend/lower/LoweringCases.divide(II)I"(i32 noundef %p0, i32 noundef %p1) #0 {
entry:
  br label %b0, !dbg P(0,1)
b0:
  %v0 = icmp eq i32 %p1, 0
  br i1 %v0, label %x1, label %x2, !prof !3, !dbg P(0,5)
x2:
  %v3 = icmp eq i32 %p1, -1
  %v4 = select i1 %v3, i32 1, i32 %p1
  %v5 = sdiv i32 %p0, %v4
  %v6 = sub i32 0, %p0
  %v7 = select i1 %v3, i32 %v6, i32 %v5
  ret i32 %v7
x1:
  call preserve_nonecc void @"kiln_throw_arith"() [ "deopt"(i32 M, i32 4) ], !dbg P(0,5)
  unreachable
}
