/* SPDX-License-Identifier: MIT */
/* The entry stage of a static ELF. The kernel leaves argc, argv, envp and auxv at rsp, a multiple of 16, and no return
 * address (psABI 3.4.1). */
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

	.section .crt_stages,"R",@progbits
	.quad	_start
	.asciz	"entry"
	.quad	main
	.asciz	"main"

	.section .note.GNU-stack,"",@progbits
