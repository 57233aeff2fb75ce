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
	.quad	_start
	.asciz	"entry"
	.quad	main
	.asciz	"main"
	.quad	__plat_relocate_self
	.asciz	"relocate"

	.section .note.GNU-stack,"",@progbits
