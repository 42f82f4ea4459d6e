preserve_nonecc range(i32 0, 2) i32 @"dev/kiln/backend/lower/LoweringCases.missing([ILjava/lang/String;)Z"(ptr addrspace(1) noundef nonnull dereferenceable(24) %p0, ptr addrspace(1) noundef %p1, ptr addrspace(1) noundef %p2) #0 {
entry:
  call preserve_nonecc void @"kiln_monitor_enter"(ptr addrspace(1) %p0) [ "deopt"(i32 M, i32 0) ], !dbg P(0,1)
  %v0 = call i32 @cases_missing(ptr addrspace(1) %p0, ptr addrspace(1) %p1, ptr addrspace(1) %p2) #11 [ "deopt"(i32 M, i32 0) ], !dbg P(0,1)
  call void asm sideeffect "", "r"(ptr addrspace(1) %p0) #2, !dbg P(0,1)
  call void asm sideeffect "", "r"(ptr addrspace(1) %p1) #2, !dbg P(0,1)
  call void asm sideeffect "", "r"(ptr addrspace(1) %p2) #2, !dbg P(0,1)
  call preserve_nonecc void @"kiln_monitor_exit"(ptr addrspace(1) %p0) [ "deopt"(i32 M, i32 0) ], !dbg P(0,1)
  %v1 = call ptr @llvm.threadlocal.address.p0(ptr @"kiln_thread"), !dbg P(0,1)
  %v2 = getelementptr i8, ptr %v1, i64 32
  %v3 = load ptr, ptr %v2, align 8
  %v4 = icmp ne ptr %v3, null
  br i1 %v4, label %x5, label %x6, !prof !3, !dbg P(0,1)
x6:
  %v7 = icmp ne i32 %v0, 0
  %v8 = zext i1 %v7 to i32
  ret i32 %v8
x5:
  call preserve_nonecc void @"kiln_check_pending"() [ "deopt"(i32 M, i32 0) ], !dbg P(0,1)
  br label %x6, !dbg P(0,1)
}
