/* SPDX-License-Identifier: MIT */
/* sigsetjmp(): saves the signal mask if asked to, then goes on as setjmp() for the same caller. Not C: the frame that calls
 * setjmp() must still be there when it returns again (System V x86-64 psABI 3.2). */
	.text
	.globl	sigsetjmp
	.type	sigsetjmp, @function
sigsetjmp:
	.cfi_startproc
	movl	%esi, 64(%rdi)
	testl	%esi, %esi
	jz	setjmp
	pushq	%rdi
	.cfi_adjust_cfa_offset 8
	call	__crt_save_mask
	popq	%rdi
	.cfi_adjust_cfa_offset -8
	jmp	setjmp
	.cfi_endproc
	.size	sigsetjmp, . - sigsetjmp

	.section .note.GNU-stack,"",@progbits
