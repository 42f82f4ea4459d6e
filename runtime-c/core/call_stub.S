// C calls Java only through this stub.
//
// void kiln_call_stub(void *code, const uint64_t general[12], const uint64_t xmm[8],
//                     const uint64_t *stack, uint64_t stack_words, uint64_t result[2])
//
// 1. Save what C expects to survive: Java code saves no register but rbp.
// 2. Push the stack arguments, load the twelve general and eight vector argument registers.
// 3. Call. A normal return comes back to kiln_call_return and stores rax and xmm0.
// 4. The unwinder lands in kiln_call_unwound with rbp = this frame; the exception waits in the
//    thread.
// Frame: [rbp-8] rbx, -16 r12, -24 r13, -32 r14, -40 r15, -48 result.

        .text
        .globl  kiln_call_stub, kiln_call_return, kiln_call_unwound
        .hidden kiln_call_stub, kiln_call_return, kiln_call_unwound
        .type   kiln_call_stub, @function
kiln_call_stub:
        pushq   %rbp
        movq    %rsp, %rbp
        pushq   %rbx
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        pushq   %r9
        movq    %rdi, %rbx
        movq    %rsi, %r10
        testq   $1, %r8
        jz      1f
        pushq   $0
1:      testq   %r8, %r8
        jz      2f
        pushq   -8(%rcx,%r8,8)
        decq    %r8
        jmp     1b
2:      movsd   0(%rdx), %xmm0
        movsd   8(%rdx), %xmm1
        movsd   16(%rdx), %xmm2
        movsd   24(%rdx), %xmm3
        movsd   32(%rdx), %xmm4
        movsd   40(%rdx), %xmm5
        movsd   48(%rdx), %xmm6
        movsd   56(%rdx), %xmm7
        movq    0(%r10), %r12
        movq    8(%r10), %r13
        movq    16(%r10), %r14
        movq    24(%r10), %r15
        movq    32(%r10), %rdi
        movq    40(%r10), %rsi
        movq    48(%r10), %rdx
        movq    56(%r10), %rcx
        movq    64(%r10), %r8
        movq    72(%r10), %r9
        movq    80(%r10), %r11
        movq    88(%r10), %rax
        callq   *%rbx
kiln_call_return:
        movq    -48(%rbp), %rcx
        movq    %rax, 0(%rcx)
        movsd   %xmm0, 8(%rcx)
kiln_call_unwound:
        leaq    -40(%rbp), %rsp
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbx
        popq    %rbp
        retq
        .size   kiln_call_stub, . - kiln_call_stub

// void kiln_resume_at(void *frame, void *stack, const void *pc): never returns.
        .globl  kiln_resume_at
        .hidden kiln_resume_at
        .type   kiln_resume_at, @function
kiln_resume_at:
        movq    %rdi, %rbp
        movq    %rsi, %rsp
        jmpq    *%rdx
        .size   kiln_resume_at, . - kiln_resume_at

// Where a replaced return address leads (watermark.c). The results of the function that returns, rax
// and xmm0, survive; the address to go on at takes the place of the one that was popped.
        .globl  kiln_return_hook
        .hidden kiln_return_hook
        .type   kiln_return_hook, @function
kiln_return_hook:
        subq    $8, %rsp
        pushq   %rax
        pushq   %rdx
        subq    $40, %rsp
        movups  %xmm0, (%rsp)
        movups  %xmm1, 16(%rsp)
        movq    %rbp, %rdi
        callq   kiln_watermark_returned
        movq    %rax, 56(%rsp)
        movups  (%rsp), %xmm0
        movups  16(%rsp), %xmm1
        addq    $40, %rsp
        popq    %rdx
        popq    %rax
        retq
        .size   kiln_return_hook, . - kiln_return_hook

        .section .note.GNU-stack,"",@progbits
