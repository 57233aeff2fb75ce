/* SPDX-License-Identifier: MIT */
/* getcontext(), setcontext(), swapcontext() and where a function of makecontext() returns to. The layout is bits/ucontext.h's; System V x86-64
 * psABI 3.2.1 says what calls preserve. */
#define LINK 8
#define R8 40
#define R9 48
#define R12 72
#define R13 80
#define R14 88
#define R15 96
#define RDI 104
#define RSI 112
#define RBP 120
#define RBX 128
#define RDX 136
#define RCX 152
#define RSP 160
#define RIP 168
#define FPREGS 224
#define MASK 296
#define FPSTATE 424
#define MXCSR 24
#define SYS_rt_sigprocmask 14
#define SIG_BLOCK 0
#define SIG_SETMASK 2

	/* Into the context at rdi; the return address is at 0(%rsp). Changes rax and rcx. */
	.macro	store
	movq	%rbx, RBX(%rdi)
	movq	%rbp, RBP(%rdi)
	movq	%r12, R12(%rdi)
	movq	%r13, R13(%rdi)
	movq	%r14, R14(%rdi)
	movq	%r15, R15(%rdi)
	leaq	8(%rsp), %rax
	movq	%rax, RSP(%rdi)
	movq	(%rsp), %rax
	movq	%rax, RIP(%rdi)
	leaq	FPSTATE(%rdi), %rax
	movq	%rax, FPREGS(%rdi)
	fnstcw	(%rax)
	stmxcsr	MXCSR(%rax)
	.endm

	.text
	.globl	getcontext
	.type	getcontext, @function
getcontext:
	.cfi_startproc
	store
	/* rt_sigprocmask(SIG_BLOCK, NULL, &mask, 8) */
	leaq	MASK(%rdi), %rdx
	xorl	%edi, %edi
	xorl	%esi, %esi
	movl	$8, %r10d
	movl	$SYS_rt_sigprocmask, %eax
	syscall
	xorl	%eax, %eax
	ret
	.cfi_endproc
	.size	getcontext, . - getcontext

	.globl	swapcontext
	.type	swapcontext, @function
swapcontext:
	.cfi_startproc
	store
	leaq	MASK(%rdi), %rdx
	movq	%rsi, %r9
	jmp	1f
	.cfi_endproc
	.size	swapcontext, . - swapcontext

	.globl	setcontext
	.type	setcontext, @function
setcontext:
	.cfi_startproc
	movq	%rdi, %r9
	xorl	%edx, %edx
	/* The context is in r9, which the system call preserves; rdx says where the old mask goes. */
1:	leaq	MASK(%r9), %rsi
	movl	$SIG_SETMASK, %edi
	movl	$8, %r10d
	movl	$SYS_rt_sigprocmask, %eax
	syscall
	movq	FPREGS(%r9), %rax
	fldcw	(%rax)
	ldmxcsr	MXCSR(%rax)
	.cfi_def_cfa r9, 0
	.cfi_offset rbx, RBX
	.cfi_offset rbp, RBP
	.cfi_offset r12, R12
	.cfi_offset r13, R13
	.cfi_offset r14, R14
	.cfi_offset r15, R15
	.cfi_offset rsp, RSP
	.cfi_offset rip, RIP
	movq	RBX(%r9), %rbx
	movq	RBP(%r9), %rbp
	movq	R12(%r9), %r12
	movq	R13(%r9), %r13
	movq	R14(%r9), %r14
	movq	R15(%r9), %r15
	movq	RSP(%r9), %rsp
	movq	RDI(%r9), %rdi
	movq	RSI(%r9), %rsi
	movq	RDX(%r9), %rdx
	movq	RCX(%r9), %rcx
	movq	R8(%r9), %r8
	movq	RIP(%r9), %r11
	movq	R9(%r9), %r9
	xorl	%eax, %eax
	jmp	*%r11
	.cfi_endproc
	.size	setcontext, . - setcontext

	/* makecontext() left the successor in rbx, and the stack as it was before the call. */
	.globl	__plat_context_end
	.hidden	__plat_context_end
	.type	__plat_context_end, @function
__plat_context_end:
	.cfi_startproc
	.cfi_undefined rip
	andq	$-16, %rsp
	movq	%rbx, %rdi
	call	__plat_context_next
	hlt
	.cfi_endproc
	.size	__plat_context_end, . - __plat_context_end

	.section .note.GNU-stack,"",@progbits
