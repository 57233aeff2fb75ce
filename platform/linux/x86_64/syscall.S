/* SPDX-License-Identifier: MIT */
/* long syscall(long number, ...): any system call; -1 and errno on failure. libstdc++ waits on its guards through it.
 * psABI 3.2.3 and A.2.1: the function's arguments shift by one, and the sixth comes from the stack. */
	.text
	.globl	syscall
	.type	syscall, @function
syscall:
	.cfi_startproc
	movq	%rdi, %rax
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	movq	%rcx, %rdx
	movq	%r8, %r10
	movq	%r9, %r8
	movq	8(%rsp), %r9
	syscall
	cmpq	$-4096, %rax
	ja	1f
	ret
1:	negl	%eax
	pushq	%rax
	.cfi_adjust_cfa_offset 8
	call	__errno_location
	popq	%rcx
	.cfi_adjust_cfa_offset -8
	movl	%ecx, (%rax)
	movq	$-1, %rax
	ret
	.cfi_endproc
	.size	syscall, . - syscall

	.section .note.GNU-stack,"",@progbits
