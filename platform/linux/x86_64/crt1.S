/* SPDX-License-Identifier: MIT */
/* The entry stage of a static ELF. The kernel leaves argc, argv, envp and auxv at rsp, a multiple of 16, and no return
 * address (System V x86-64 psABI 3.4.1). */
	.text
	.globl	_start
	.type	_start, @function
_start:
	/* For debuggers only: nothing unwinds to here at run time. */
	.cfi_sections .debug_frame
	.cfi_startproc
	/* Ends every backtrace here. */
	.cfi_undefined rip
	xorl	%ebp, %ebp
	movq	%rsp, %rdi
	leaq	main(%rip), %rsi
	call	__crt_start
	hlt
	.cfi_endproc
	.size	_start, . - _start

	/* What the linker left to us of a static program's relocations: those of indirect functions. Each is an Elf64_Rela: the place, the
	 * kind, the resolver. A static program lies in the lowest 2 GiB. */
	.section .text.__plat_apply_irelatives,"ax",@progbits
	.globl	__plat_apply_irelatives
	.hidden	__plat_apply_irelatives
	.type	__plat_apply_irelatives, @function
__plat_apply_irelatives:
	.cfi_startproc
	pushq	%rbx
	.cfi_adjust_cfa_offset 8
	.cfi_rel_offset rbx, 0
	movl	$__rela_iplt_start, %ebx
1:	cmpl	$__rela_iplt_end, %ebx
	je	2f
	call	*16(%rbx)
	movq	(%rbx), %rdx
	movq	%rax, (%rdx)
	addl	$24, %ebx
	jmp	1b
2:	popq	%rbx
	.cfi_adjust_cfa_offset -8
	.cfi_restore rbx
	ret
	.cfi_endproc
	.size	__plat_apply_irelatives, . - __plat_apply_irelatives

	.section .crt_stages,"R",@progbits
	.long	_start
	.asciz	"entry"
	.long	main
	.asciz	"main"
	/* __plat_thread, by a name of its own, which brings the real one into the program: start.c has an empty one. */
	.long	.plat_thread
	.asciz	"thread"

	.section .note.GNU-stack,"",@progbits
