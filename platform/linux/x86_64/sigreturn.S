/* SPDX-License-Identifier: MIT */
/* Where signal handlers return to: the kernel restores the interrupted frame that lies on the stack (Linux x86-64 signal ABI, rt_sigreturn).
 * Unwinders know this very code sequence, so it has no CFI of its own. */
	.text
	.globl	__plat_sigreturn
	.hidden	__plat_sigreturn
	.type	__plat_sigreturn, @function
	/* Unwinders look at the address before the return address. */
	nop
__plat_sigreturn:
	movq	$15, %rax
	syscall
	.size	__plat_sigreturn, . - __plat_sigreturn

	.section .note.GNU-stack,"",@progbits
