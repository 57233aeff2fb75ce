/* SPDX-License-Identifier: MIT */
/* void __plat_call_guarded(void (*run)(void), void (*left)(void *), void *what). Not C: gcc's own way needs libgcc's unwinder in every program. Here
 * the frame has a personality routine of its own (Itanium C++ ABI, "Level I"), which asks the unwinder for the stack pointer in the frame and for
 * nothing else; whoever throws has brought it into the program. */
	.text
	.globl	__plat_call_guarded
	.hidden	__plat_call_guarded
	.type	__plat_call_guarded, @function
__plat_call_guarded:
	.cfi_startproc
	.cfi_personality 0x1b, personality /* A relative address of four bytes. */
	subq	$24, %rsp
	.cfi_adjust_cfa_offset 24
	movq	%rsi, (%rsp)
	movq	%rdx, 8(%rsp)
	call	*%rdi
	addq	$24, %rsp
	.cfi_adjust_cfa_offset -24
	ret
	.cfi_endproc
	.size	__plat_call_guarded, . - __plat_call_guarded

/* int personality(int version, int actions, uint64_t class, void *exception, void *context) */
	.weak	_Unwind_GetCFA
	.type	personality, @function
personality:
	.cfi_startproc
	testl	$2, %esi /* The second phase: frames are being left. */
	jz	1f
	subq	$8, %rsp
	.cfi_adjust_cfa_offset 8
	movq	%r8, %rdi
	call	*_Unwind_GetCFA@GOTPCREL(%rip)
	movq	8(%rax), %rdi
	call	*(%rax)
	addq	$8, %rsp
	.cfi_adjust_cfa_offset -8
1:	movl	$8, %eax /* The exception goes on. */
	ret
	.cfi_endproc
	.size	personality, . - personality

	.section .note.GNU-stack,"",@progbits
