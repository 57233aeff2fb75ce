/* SPDX-License-Identifier: MIT */
/* void __plat_call_guarded(void (*run)(void), void (*left)(void *), void *what). Not C: gcc's own way needs libgcc's unwinder in every program. Here
 * the frame has a termination handler of its own, to which the system gives the stack pointer that the frame has after its prologue
 * (Microsoft Learn, "x64 exception handling"). */
	.text
	.globl	__plat_call_guarded
	.def	__plat_call_guarded; .scl 2; .type 32; .endef
	.seh_proc __plat_call_guarded
__plat_call_guarded:
	subq	$56, %rsp
	.seh_stackalloc 56
	.seh_handler leaving, @unwind
	.seh_endprologue
	movq	%rdx, 32(%rsp)
	movq	%r8, 40(%rsp)
	call	*%rcx
	nop
	addq	$56, %rsp
	ret
	.seh_endproc

/* EXCEPTION_DISPOSITION leaving(EXCEPTION_RECORD *, void *frame, CONTEXT *, DISPATCHER_CONTEXT *) */
	.def	leaving; .scl 3; .type 32; .endef
	.seh_proc leaving
leaving:
	subq	$40, %rsp
	.seh_stackalloc 40
	.seh_endprologue
	movq	40(%rdx), %rcx
	call	*32(%rdx)
	movl	$1, %eax /* ExceptionContinueSearch */
	addq	$40, %rsp
	ret
	.seh_endproc
