/* SPDX-License-Identifier: MIT */
/* setjmp() and longjmp(): the registers that calls preserve on x64 Windows (Microsoft Learn, "x64 calling convention"): rsi, rdi
 * and xmm6 to xmm15 among them, and the control words of SSE and x87, which are non-volatile there. A plain jump: no frame in
 * between is unwound. */
	.text
	.globl	setjmp, _setjmp
	.def	setjmp; .scl 2; .type 32; .endef
	.def	_setjmp; .scl 2; .type 32; .endef
	.seh_proc setjmp
setjmp:
_setjmp:
	.seh_endprologue
	movq	%rbx, 0(%rcx)
	movq	%rbp, 8(%rcx)
	movq	%rsi, 16(%rcx)
	movq	%rdi, 24(%rcx)
	movq	%r12, 32(%rcx)
	movq	%r13, 40(%rcx)
	movq	%r14, 48(%rcx)
	movq	%r15, 56(%rcx)
	/* The stack pointer as the caller has it after the return. */
	leaq	8(%rsp), %rdx
	movq	%rdx, 64(%rcx)
	movq	(%rsp), %rdx
	movq	%rdx, 72(%rcx)
	stmxcsr	80(%rcx)
	fnstcw	84(%rcx)
	/* A jmp_buf is aligned to 8 bytes only. */
	movups	%xmm6, 96(%rcx)
	movups	%xmm7, 112(%rcx)
	movups	%xmm8, 128(%rcx)
	movups	%xmm9, 144(%rcx)
	movups	%xmm10, 160(%rcx)
	movups	%xmm11, 176(%rcx)
	movups	%xmm12, 192(%rcx)
	movups	%xmm13, 208(%rcx)
	movups	%xmm14, 224(%rcx)
	movups	%xmm15, 240(%rcx)
	xorl	%eax, %eax
	ret
	.seh_endproc

	.globl	longjmp, _longjmp
	.def	longjmp; .scl 2; .type 32; .endef
	.def	_longjmp; .scl 2; .type 32; .endef
	.seh_proc longjmp
longjmp:
_longjmp:
	.seh_endprologue
	movl	$1, %eax
	testl	%edx, %edx
	cmovnel	%edx, %eax
	/* Only the control bits come back: the exception flags stay as longjmp() finds them (ISO C17 7.13.2.1p3). */
	fldcw	84(%rcx)
	stmxcsr	8(%rsp)
	movl	8(%rsp), %r8d
	movl	80(%rcx), %r9d
	andl	$0x3f, %r8d
	andl	$~0x3f, %r9d
	orl	%r8d, %r9d
	movl	%r9d, 8(%rsp)
	ldmxcsr	8(%rsp)
	movups	96(%rcx), %xmm6
	movups	112(%rcx), %xmm7
	movups	128(%rcx), %xmm8
	movups	144(%rcx), %xmm9
	movups	160(%rcx), %xmm10
	movups	176(%rcx), %xmm11
	movups	192(%rcx), %xmm12
	movups	208(%rcx), %xmm13
	movups	224(%rcx), %xmm14
	movups	240(%rcx), %xmm15
	movq	0(%rcx), %rbx
	movq	8(%rcx), %rbp
	movq	16(%rcx), %rsi
	movq	24(%rcx), %rdi
	movq	32(%rcx), %r12
	movq	40(%rcx), %r13
	movq	48(%rcx), %r14
	movq	56(%rcx), %r15
	movq	64(%rcx), %rsp
	jmpq	*72(%rcx)
	.seh_endproc
