/* SPDX-License-Identifier: MIT */
/* sigsetjmp(): saves the signal mask if asked to, then goes on as setjmp() for the same caller. Not C: the frame that calls
 * setjmp() must still be there when it returns again (Microsoft Learn, "x64 stack usage"). */
	.text
	.globl	sigsetjmp
	.def	sigsetjmp; .scl 2; .type 32; .endef
	.seh_proc sigsetjmp
sigsetjmp:
	/* rcx goes into the caller's home space for it; 40 bytes are the callee's home space and the alignment. */
	movq	%rcx, 8(%rsp)
	subq	$40, %rsp
	.seh_stackalloc 40
	.seh_endprologue
	movl	%edx, 256(%rcx)
	testl	%edx, %edx
	jz	1f
	call	__crt_save_mask
1:	addq	$40, %rsp
	movq	8(%rsp), %rcx
	jmp	setjmp
	.seh_endproc
