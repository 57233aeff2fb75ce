/* SPDX-License-Identifier: MIT */
/* int __plat_clone(unsigned long flags, void *stack, int *parent_tid, void *tls, int *child_tid, void (*run)(void *), void *argument)
 *
 * The new thread begins in run(argument) on its own stack, and never returns. psABI 3.2.3 and A.2.1: arguments come in rdi rsi rdx rcx r8 r9
 * and on the stack; the system call wants rdi rsi rdx r10 r8. */
	.text
	.globl	__plat_clone
	.hidden	__plat_clone
	.type	__plat_clone, @function
__plat_clone:
	.cfi_startproc
	/* x86-64's order: parent_tid in rdx, child_tid in r10, tls in r8. */
	movq	%r8, %r10
	movq	%rcx, %r8
	movq	8(%rsp), %r11
	/* What the new thread needs waits on its stack, 16-byte aligned. */
	andq	$-16, %rsi
	subq	$16, %rsi
	movq	%r9, (%rsi)
	movq	%r11, 8(%rsi)
	movl	$56, %eax
	syscall
	testl	%eax, %eax
	jz	1f
	ret
1:	.cfi_undefined rip
	xorl	%ebp, %ebp
	popq	%rax
	popq	%rdi
	call	*%rax
	hlt
	.cfi_endproc
	.size	__plat_clone, . - __plat_clone

	.section .note.GNU-stack,"",@progbits
