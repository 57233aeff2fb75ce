/* SPDX-License-Identifier: MIT */
/* What a core file says of a process and its threads, for programs that write or read such files. Linux only. */
#ifndef _SYS_PROCFS_H
#define _SYS_PROCFS_H

#include <bits/features.h>
#include <bits/pid_t.h>

#if defined(__x86_64__) && !defined(_WIN32)
#include <sys/time.h>
#include <sys/types.h>
#include <sys/user.h>

typedef unsigned long elf_greg_t;
#define ELF_NGREG (sizeof(struct user_regs_struct) / sizeof(elf_greg_t))
typedef elf_greg_t elf_gregset_t[ELF_NGREG];
typedef struct user_fpregs_struct elf_fpregset_t;

struct elf_siginfo {
	int si_signo, si_code, si_errno;
};

/* NT_PRSTATUS: a thread. */
struct elf_prstatus {
	struct elf_siginfo pr_info;
	short int pr_cursig;
	unsigned long pr_sigpend, pr_sighold;
	pid_t pr_pid, pr_ppid, pr_pgrp, pr_sid;
	struct timeval pr_utime, pr_stime, pr_cutime, pr_cstime;
	elf_gregset_t pr_reg;
	int pr_fpvalid;
};

#define ELF_PRARGSZ 80
/* NT_PRPSINFO: the process. */
struct elf_prpsinfo {
	char pr_state, pr_sname, pr_zomb, pr_nice;
	unsigned long pr_flag;
	unsigned int pr_uid, pr_gid;
	int pr_pid, pr_ppid, pr_pgrp, pr_sid;
	char pr_fname[16], pr_psargs[ELF_PRARGSZ];
};

typedef void *psaddr_t;
typedef elf_gregset_t prgregset_t;
typedef elf_fpregset_t prfpregset_t;
typedef pid_t lwpid_t;
typedef struct elf_prstatus prstatus_t;
typedef struct elf_prpsinfo prpsinfo_t;
#endif

#endif
