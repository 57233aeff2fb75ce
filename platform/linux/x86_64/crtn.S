/* SPDX-License-Identifier: MIT */
/* The second halves of _init and _fini. */
	.section .init,"ax",@progbits
	addq	$8, %rsp
	ret

	.section .fini,"ax",@progbits
	addq	$8, %rsp
	ret

	.section .note.GNU-stack,"",@progbits
