/* SPDX-License-Identifier: MIT */
/* long __plat_cancellable(const int *cancelled, long number, a, b, c, d, e, f): a system call that is not made, and -ECANCELED, if *cancelled is
 * not 0. The handler of the cancellation signal (cancel.c) compares where it has interrupted the thread with the two addresses: from the first to the
 * second, the call has had no effect, and the handler moves the thread on to the third one. When the kernel wants to repeat a call that the
 * signal has interrupted, it is the `syscall` instruction again, between the two. psABI A.2.1; ECANCELED is 125. */
	.text
	.globl	__plat_cancellable
	.hidden	__plat_cancellable
	.globl	__plat_cancellable_begin
	.hidden	__plat_cancellable_begin
	.globl	__plat_cancellable_end
	.hidden	__plat_cancellable_end
	.globl	__plat_cancellable_cancelled
	.hidden	__plat_cancellable_cancelled
	.type	__plat_cancellable, @function
__plat_cancellable:
	.cfi_startproc
	movq	%rdi, %r11
	movq	%rsi, %rax
	movq	%rdx, %rdi
	movq	%rcx, %rsi
	movq	%r8, %rdx
	movq	%r9, %r10
	movq	8(%rsp), %r8
	movq	16(%rsp), %r9
__plat_cancellable_begin:
	cmpl	$0, (%r11)
	jne	__plat_cancellable_cancelled
	syscall
__plat_cancellable_end:
	ret
__plat_cancellable_cancelled:
	movq	$-125, %rax
	ret
	.cfi_endproc
	.size	__plat_cancellable, . - __plat_cancellable

	.section .note.GNU-stack,"",@progbits
