preserve_nonecc void @"dev/kiln/backend/lower/LoweringCases.locked(Ljava/lang/Runnable;)V"(ptr addrspace(1) noundef nonnull dereferenceable(24) %p0, ptr addrspace(1) noundef %p1) #0 {
entry:
  call preserve_nonecc void @"kiln_monitor_enter"(ptr addrspace(1) %p0) [ "deopt"(i32 M, i32 0) ], !dbg P(0,1)
  br label %b0, !dbg P(0,1)
b0:
  %v0 = icmp eq ptr addrspace(1) %p1, null
  br i1 %v0, label %x1, label %x2, !make.implicit !2, !prof !3, !dbg P(0,4)
x2:
  %v3 = call i32 @kiln.class(ptr addrspace(1) %p1), !dbg P(0,4)
  %v4 = zext nneg i32 %v3 to i64
  %v5 = getelementptr inbounds i8, ptr @"kiln_classes", i64 %v4
  %v6 = getelementptr i8, ptr %v5, i64 ptrtoint (ptr @"kiln.vslot.java/lang/Runnable.run()V" to i64)
  %v7 = load ptr, ptr %v6, align 8, !invariant.load !2
  invoke preserve_nonecc void %v7(ptr addrspace(1) %p1) [ "deopt"(i32 M, i32 3) ] to label %x8 unwind label %lp0, !dbg P(0,4)
x8:
  call preserve_nonecc void @"kiln_monitor_exit"(ptr addrspace(1) %p0) [ "deopt"(i32 M, i32 6) ], !dbg P(0,7)
  ret void
x1:
  invoke preserve_nonecc void @"kiln_throw_npe"() [ "deopt"(i32 M, i32 3) ] to label %dead unwind label %lp0, !dbg P(0,4)
lp0:
  %v9 = landingpad { ptr, i32 } catch ptr null
  %v10 = call ptr addrspace(1) @kiln.exception.take(), !dbg P(0,7)
  call preserve_nonecc void @"kiln_monitor_exit"(ptr addrspace(1) %p0) [ "deopt"(i32 M, i32 0) ], !dbg P(0,1)
  call preserve_nonecc void @"kiln_throw"(ptr addrspace(1) %v10) [ "deopt"(i32 M, i32 0) ], !dbg P(0,1)
  unreachable
dead:
  unreachable
}
