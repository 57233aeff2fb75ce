/* SPDX-License-Identifier: MIT */
/* Where a signal handler returns to: the kernel is asked to restore what it interrupted (rt_sigreturn; System V x86-64 psABI
 * A.2.1). Unwinders and debuggers know a signal frame by exactly these two instructions, where no unwind data covers them:
 * so there is none, and the nop keeps the byte before the return address out of any other function's range. */
	.text
	nop
	.globl	__plat_sigreturn
	.hidden	__plat_sigreturn
	.type	__plat_sigreturn, @function
__plat_sigreturn:
	movq	$15, %rax
	syscall
	.size	__plat_sigreturn, . - __plat_sigreturn

	.section .note.GNU-stack,"",@progbits
