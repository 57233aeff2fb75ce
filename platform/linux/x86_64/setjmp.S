/* SPDX-License-Identifier: MIT */
/* setjmp() and longjmp(): the registers that calls preserve (System V x86-64 psABI 3.2.1), the stack pointer and the place.
 * Where the program has handlers of faults longjmp() may be leaving one, and the fault must not stay blocked: the next one would be the end.
 * The control words of SSE and x87 stay as they are: ISO C17 7.13.2.1p3 leaves that state as longjmp() finds it. */
	.text
	.globl	setjmp, _setjmp
	.type	setjmp, @function
	.type	_setjmp, @function
setjmp:
_setjmp:
	.cfi_startproc
	movq	%rbx, 0(%rdi)
	movq	%rbp, 8(%rdi)
	movq	%r12, 16(%rdi)
	movq	%r13, 24(%rdi)
	movq	%r14, 32(%rdi)
	movq	%r15, 40(%rdi)
	/* The stack pointer as the caller has it after the return. */
	leaq	8(%rsp), %rdx
	movq	%rdx, 48(%rdi)
	movq	(%rsp), %rdx
	movq	%rdx, 56(%rdi)
	xorl	%eax, %eax
	ret
	.cfi_endproc
	.size	setjmp, . - setjmp
	.size	_setjmp, . - _setjmp

	.globl	longjmp, _longjmp
	.type	longjmp, @function
	.type	_longjmp, @function
longjmp:
_longjmp:
	.cfi_startproc
	cmpb	$0, __plat_faults_caught(%rip)
	jne	2f
1:	movl	$1, %eax
	testl	%esi, %esi
	cmovnel	%esi, %eax
	.cfi_remember_state
	/* From here on a backtrace shows the frame that is jumped to. */
	.cfi_def_cfa rdi, 0
	.cfi_offset rbx, 0
	.cfi_offset rbp, 8
	.cfi_offset r12, 16
	.cfi_offset r13, 24
	.cfi_offset r14, 32
	.cfi_offset r15, 40
	.cfi_offset rsp, 48
	.cfi_offset rip, 56
	movq	0(%rdi), %rbx
	movq	8(%rdi), %rbp
	movq	16(%rdi), %r12
	movq	24(%rdi), %r13
	movq	32(%rdi), %r14
	movq	40(%rdi), %r15
	movq	48(%rdi), %rsp
	jmpq	*56(%rdi)
	.cfi_restore_state
2:	pushq	%rdi
	.cfi_adjust_cfa_offset 8
	pushq	%rsi
	.cfi_adjust_cfa_offset 8
	pushq	%rbp
	.cfi_adjust_cfa_offset 8
	movq	%rsp, %rbp
	.cfi_def_cfa_register rbp
	andq	$-16, %rsp
	call	__plat_release_faults
	leave
	.cfi_def_cfa rsp, 24
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	popq	%rdi
	.cfi_adjust_cfa_offset -8
	jmp	1b
	.cfi_endproc
	.size	longjmp, . - longjmp
	.size	_longjmp, . - _longjmp

	.section .note.GNU-stack,"",@progbits
