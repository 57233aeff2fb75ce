/* SPDX-License-Identifier: MIT */
/* The entry stage of a static-PIE: relocates the program before anything that holds a pointer runs. The kernel leaves argc,
 * argv, envp and auxv at rsp, a multiple of 16, and no return address (System V x86-64 psABI 3.4.1). */
	.text
	.globl	_start
	.type	_start, @function
_start:
	/* For debuggers only: nothing unwinds to here at run time. */
	.cfi_sections .debug_frame
	.cfi_startproc
	.cfi_undefined rip
	xorl	%ebp, %ebp
	movq	%rsp, %rbx
	/* A pc-relative address, because a pointer in data would still be unrelocated. */
	leaq	_DYNAMIC(%rip), %rdi
	leaq	__ehdr_start(%rip), %rsi
	call	__plat_relocate_self
	movq	%rbx, %rdi
	leaq	main(%rip), %rsi
	call	__crt_start
	hlt
	.cfi_endproc
	.size	_start, . - _start
	.hidden	_DYNAMIC
	.hidden	__ehdr_start
	.hidden	__plat_relocate_self

	/* The relocations of indirect functions, each an Elf64_Rela: the place, the kind, the resolver, counted from the program's header. */
	.globl	__plat_apply_irelatives
	.hidden	__plat_apply_irelatives
	.type	__plat_apply_irelatives, @function
__plat_apply_irelatives:
	.cfi_startproc
	pushq	%rbx
	.cfi_adjust_cfa_offset 8
	.cfi_rel_offset rbx, 0
	pushq	%rbp
	.cfi_adjust_cfa_offset 8
	.cfi_rel_offset rbp, 0
	pushq	%rax
	.cfi_adjust_cfa_offset 8
	movq	__plat_irelatives(%rip), %rbx
	movq	__plat_irelatives+16(%rip), %rbp
1:	cmpq	__plat_irelatives+8(%rip), %rbx
	je	2f
	movq	16(%rbx), %rax
	addq	%rbp, %rax
	call	*%rax
	movq	(%rbx), %rdx
	movq	%rax, (%rbp,%rdx)
	addq	$24, %rbx
	jmp	1b
2:	popq	%rax
	.cfi_adjust_cfa_offset -8
	popq	%rbp
	.cfi_adjust_cfa_offset -8
	.cfi_restore rbp
	popq	%rbx
	.cfi_adjust_cfa_offset -8
	.cfi_restore rbx
	ret
	.cfi_endproc
	.size	__plat_apply_irelatives, . - __plat_apply_irelatives

	/* The relocate stage fills it in. */
	.bss
	.globl	__plat_irelatives
	.hidden	__plat_irelatives
	.balign	8
	.type	__plat_irelatives, @object
__plat_irelatives:
	.zero	24
	.size	__plat_irelatives, . - __plat_irelatives

	.section .crt_stages,"R",@progbits
	.long	_start
	.asciz	"entry"
	.long	main
	.asciz	"main"
	/* __plat_thread, by a name of its own, which brings the real one into the program: start.c has an empty one. */
	.long	.plat_thread
	.asciz	"thread"
	.long	__plat_relocate_self
	.asciz	"relocate"

	.section .note.GNU-stack,"",@progbits
