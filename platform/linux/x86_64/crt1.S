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

	/* What the linker left to us of a static program's relocations: those of indirect functions. */
	.section .rodata
	.globl	__plat_irelatives
	.hidden	__plat_irelatives
	.balign	8
	.type	__plat_irelatives, @object
__plat_irelatives:
	.quad	__rela_iplt_start
	.quad	__rela_iplt_end
	.quad	0
	.size	__plat_irelatives, . - __plat_irelatives

	.section .crt_stages,"R",@progbits
	.quad	_start
	.asciz	"entry"
	.quad	main
	.asciz	"main"

	.section .note.GNU-stack,"",@progbits
