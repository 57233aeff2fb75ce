/* SPDX-License-Identifier: MIT */
/* The first halves of _init and _fini: whatever objects put into .init and .fini runs between them and crtn's halves. */
	.section .init,"ax",@progbits
	.globl	_init
	.type	_init, @function
_init:
	subq	$8, %rsp

	.section .fini,"ax",@progbits
	.globl	_fini
	.type	_fini, @function
_fini:
	subq	$8, %rsp

	.section .note.GNU-stack,"",@progbits
