preserve_nonecc range(i32 0, 2) i32 @"dev/kiln/backend/lower/LoweringCases.compare(DDJJ)Z"(double noundef %p0, double noundef %p2, i64 noundef %p4, i64 noundef %p6) #0 {
entry:
  %s0I = alloca i32
  br label %b0, !dbg P(0,1)
b0:
  %v0 = fcmp uge double %p0, %p2
  br i1 %v0, label %b12, label %b6, !dbg P(0,6)
b12:
  store i32 0, ptr %s0I
  br label %b14, !dbg P(0,14)
b6:
  %v1 = icmp slt i64 %p4, %p6
  br i1 %v1, label %b12, label %b10, !dbg P(0,10)
b14:
  %v2 = load i32, ptr %s0I
  %v3 = and i32 %v2, 1
  ret i32 %v3
b10:
  store i32 1, ptr %s0I
  br label %b14, !dbg P(0,12)
}
