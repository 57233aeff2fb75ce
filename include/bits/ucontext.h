/* SPDX-License-Identifier: MIT */
/* ucontext_t, as <signal.h> and <ucontext.h> have it: what the kernel hands to signal handlers. x86-64, Linux. */
#ifndef _BITS_UCONTEXT_H
#define _BITS_UCONTEXT_H

/* POSIX names only a part of the members; a program that asks for POSIX alone may have macros of the other names. */
#ifdef __CRT_USE_MISC
#define __CRT_MEMBER(name) name
#else
#define __CRT_MEMBER(name) __##name
#endif

typedef long long greg_t;
typedef greg_t gregset_t[23];
/* The FXSAVE area (Intel SDM 1, 10.5.1). */
struct _libc_fpstate {
	unsigned short __CRT_MEMBER(cwd), __CRT_MEMBER(swd), __CRT_MEMBER(ftw), __CRT_MEMBER(fop);
	unsigned long __CRT_MEMBER(rip), __CRT_MEMBER(rdp);
	unsigned int __CRT_MEMBER(mxcsr), __CRT_MEMBER(mxcr_mask);
	unsigned int __st[32], __xmm[64], __reserved[24];
};
typedef struct _libc_fpstate *fpregset_t;
typedef struct {
	gregset_t __CRT_MEMBER(gregs);
	fpregset_t __CRT_MEMBER(fpregs);
	unsigned long long __reserved[8];
} mcontext_t;
typedef struct ucontext_t {
	unsigned long __CRT_MEMBER(uc_flags);
	struct ucontext_t *uc_link;
	stack_t uc_stack;
	mcontext_t uc_mcontext;
	sigset_t uc_sigmask;
	unsigned long __more_signals[15];
	struct _libc_fpstate __fpregs;
} ucontext_t;

#ifdef __CRT_USE_GNU
enum {
	REG_R8, REG_R9, REG_R10, REG_R11, REG_R12, REG_R13, REG_R14, REG_R15, REG_RDI, REG_RSI, REG_RBP, REG_RBX, REG_RDX, REG_RAX, REG_RCX,
	REG_RSP, REG_RIP, REG_EFL, REG_CSGSFS, REG_ERR, REG_TRAPNO, REG_OLDMASK, REG_CR2
};
#define REG_R8 REG_R8
#define REG_R9 REG_R9
#define REG_R10 REG_R10
#define REG_R11 REG_R11
#define REG_R12 REG_R12
#define REG_R13 REG_R13
#define REG_R14 REG_R14
#define REG_R15 REG_R15
#define REG_RDI REG_RDI
#define REG_RSI REG_RSI
#define REG_RBP REG_RBP
#define REG_RBX REG_RBX
#define REG_RDX REG_RDX
#define REG_RAX REG_RAX
#define REG_RCX REG_RCX
#define REG_RSP REG_RSP
#define REG_RIP REG_RIP
#define REG_EFL REG_EFL
#define REG_CSGSFS REG_CSGSFS
#define REG_ERR REG_ERR
#define REG_TRAPNO REG_TRAPNO
#define REG_OLDMASK REG_OLDMASK
#define REG_CR2 REG_CR2
#endif

#endif
