preserve_nonecc i32 @"dev/kiln/backend/lower/LoweringCases.convert(DF)I"(double noundef %p0, float noundef %p2) #0 {
entry:
  br label %b0, !dbg P(0,1)
b0:
  %v0 = call i32 @llvm.fptosi.sat.i32.f64(double %p0), !dbg P(0,4)
  %v1 = trunc i32 %v0 to i8
  %v2 = sext i8 %v1 to i32
  %v3 = call i64 @llvm.fptosi.sat.i64.f32(float %p2), !dbg P(0,7)
  %v4 = trunc i64 %v3 to i32
  %v5 = add i32 %v2, %v4
  ret i32 %v5
}
