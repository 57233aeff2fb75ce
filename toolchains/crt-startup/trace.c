/* SPDX-License-Identifier: MIT */
/* The single-stepper. An ELF is stepped from exec to its end. A PE runs under wine: a hardware breakpoint stops it at its entry
 * point, its own instructions are stepped, and whatever leaves its image (an imported function) runs at full speed to a
 * hardware breakpoint on the return address. */
#define _GNU_SOURCE
#include "trace.h"

#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/personality.h>
#include <sys/ptrace.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>

enum { DEPTH_MAX = 64 };

struct frame {
	size_t cost;
	uint64_t return_sp; /* the stack pointer above the return address: beyond it the stage is over */
};

struct tracer {
	const struct image *image;
	struct trace *trace;
	pid_t pid;
	int memory;    /* /proc/PID/mem */
	uint64_t bias; /* run-time minus linked address */
	struct frame frames[DEPTH_MAX];
	size_t depth;
	uint64_t main_return_sp;
	int in_main, after_main;
};

static int complain(const char *what)
{
	fprintf(stderr, "crt-startup: %s: %s\n", what, strerror(errno));
	return -1;
}

static uint64_t peek(const struct tracer *t, uint64_t address)
{
	uint64_t value = 0;
	if (pread(t->memory, &value, sizeof value, (off_t)address) < 1)
		return 0;
	return value;
}

static size_t cost_of(struct trace *trace, const char *stage, uint64_t address)
{
	for (size_t i = 0; i < trace->cost_count; i++)
		if (strcmp(trace->costs[i].stage, stage) == 0)
			return i;
	if (trace->cost_count == COST_MAX)
		return COST_MAX - 1;
	struct cost *cost = &trace->costs[trace->cost_count];
	snprintf(cost->stage, sizeof cost->stage, "%s", stage);
	cost->address = address;
	cost->order = (int)trace->cost_count;
	return trace->cost_count++;
}

static void note_call(struct tracer *t, const char *name)
{
	struct cost *cost = &t->trace->costs[t->frames[t->depth - 1].cost];
	cost->calls++;
	if (cost->call_count < CALLS_MAX)
		snprintf(cost->call_names[cost->call_count++], FUNCTION_NAME_MAX, "%s", name);
	if (t->after_main)
		t->trace->calls_after_main++;
	else if (!t->in_main)
		t->trace->calls_before_main++;
}

/* Before the instruction at pc runs: which stage is it in? */
static void account(struct tracer *t, uint64_t pc, uint64_t sp)
{
	uint64_t linked = pc - t->bias;
	while (t->depth > 1 && sp > t->frames[t->depth - 1].return_sp - 8)
		t->depth--;
	if (t->in_main && sp > t->main_return_sp - 8) {
		t->in_main = 0;
		t->after_main = 1;
	}
	if (linked == t->image->main && t->image->main != 0 && !t->in_main && !t->after_main) {
		t->in_main = 1;
		t->trace->reached_main = 1;
		t->main_return_sp = sp + 8;
	}
	for (size_t i = 0; i < t->image->stage_count; i++) {
		if (t->image->stages[i].address == linked && t->depth < DEPTH_MAX) {
			/* exit() called within main ends main, too. */
			if (t->in_main && strcmp(t->image->stages[i].name, "atexit") == 0) {
				t->in_main = 0;
				t->after_main = 1;
			}
			t->frames[t->depth].cost = cost_of(t->trace, t->image->stages[i].name, linked);
			t->frames[t->depth].return_sp = sp + 8;
			t->depth++;
			break;
		}
	}
	t->trace->costs[t->frames[t->depth - 1].cost].instructions++;
	if (t->after_main)
		t->trace->after_main++;
	else if (!t->in_main)
		t->trace->before_main++;
}

static int registers(const struct tracer *t, struct user_regs_struct *regs)
{
	return ptrace(PTRACE_GETREGS, t->pid, NULL, regs) < 0 ? complain("PTRACE_GETREGS") : 0;
}

static int set_breakpoint(const struct tracer *t, uint64_t address)
{
	/* DR0 holds the address; DR7's bit 0 turns it on, and its type bits 0 mean execution. */
	(void)ptrace(PTRACE_POKEUSER, t->pid, offsetof(struct user, u_debugreg[7]), 0);
	if (address == 0)
		return 0;
	if (ptrace(PTRACE_POKEUSER, t->pid, offsetof(struct user, u_debugreg[0]), address) < 0 ||
		ptrace(PTRACE_POKEUSER, t->pid, offsetof(struct user, u_debugreg[7]), 1) < 0)
		return complain("hardware breakpoint");
	return 0;
}

static const char *syscall_name(uint64_t number)
{
	static char text[24];
	static const struct { unsigned number; const char *name; } known[] = {
		{ 0, "read" }, { 1, "write" }, { 3, "close" }, { 5, "fstat" }, { 8, "lseek" }, { 9, "mmap" }, { 10, "mprotect" },
		{ 11, "munmap" }, { 12, "brk" }, { 13, "rt_sigaction" }, { 14, "rt_sigprocmask" }, { 16, "ioctl" }, { 17, "pread64" },
		{ 20, "writev" }, { 21, "access" }, { 60, "exit" }, { 63, "uname" }, { 89, "readlink" }, { 131, "sigaltstack" },
		{ 158, "arch_prctl" }, { 218, "set_tid_address" }, { 231, "exit_group" }, { 257, "openat" }, { 262, "newfstatat" },
		{ 273, "set_robust_list" }, { 302, "prlimit64" }, { 318, "getrandom" }, { 334, "rseq" },
	};
	for (size_t i = 0; i < sizeof known / sizeof *known; i++)
		if (known[i].number == number)
			return known[i].name;
	snprintf(text, sizeof text, "syscall %llu", (unsigned long long)number);
	return text;
}

/* Waits for the tracee's next stop. 1: stopped, *signal is what to pass on. 0: it ended. */
static int wait_stop(struct tracer *t, int *signal)
{
	int status;
	if (waitpid(t->pid, &status, __WALL) < 0)
		return complain("waitpid");
	if (WIFEXITED(status) || WIFSIGNALED(status)) {
		t->trace->status = status;
		return 0;
	}
	*signal = WSTOPSIG(status);
	if (*signal == SIGTRAP || *signal == SIGSTOP)
		*signal = 0;
	return 1;
}

static int run_elf(struct tracer *t)
{
	struct user_regs_struct regs;
	/* The kernel tells where it put a relocatable program through AT_ENTRY. */
	char path[64];
	snprintf(path, sizeof path, "/proc/%d/auxv", (int)t->pid);
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	Elf64_auxv_t entry;
	while (fd >= 0 && read(fd, &entry, sizeof entry) == (ssize_t)sizeof entry && entry.a_type != AT_NULL)
		if (entry.a_type == AT_ENTRY)
			t->bias = entry.a_un.a_val - t->image->entry;
	if (fd >= 0)
		close(fd);
	int signal = 0;
	for (;;) {
		if (registers(t, &regs) < 0)
			return -1;
		account(t, regs.rip, regs.rsp);
		if ((peek(t, regs.rip) & 0xffff) == 0x050f)
			note_call(t, syscall_name(regs.rax));
		if (ptrace(PTRACE_SINGLESTEP, t->pid, NULL, (void *)(intptr_t)signal) < 0)
			return complain("PTRACE_SINGLESTEP");
		int result = wait_stop(t, &signal);
		if (result <= 0)
			return result;
	}
}

/* The imported function that control has gone to, through the slot that holds this address. */
static const char *import_name(const struct tracer *t, uint64_t address)
{
	for (size_t i = 0; i < t->image->import_count; i++)
		if (peek(t, t->image->imports[i].slot + t->bias) == address)
			return t->image->imports[i].name;
	return "(outside)";
}

static int run_pe(struct tracer *t)
{
	struct user_regs_struct regs;
	int signal = 0, result;
	/* The image is linked at an address that is free in a wine process, and wine uses it. */
	if (set_breakpoint(t, t->image->entry) < 0)
		return -1;
	for (;;) {
		if (ptrace(PTRACE_CONT, t->pid, NULL, (void *)(intptr_t)signal) < 0)
			return complain("PTRACE_CONT");
		int status;
		if (waitpid(t->pid, &status, __WALL) < 0)
			return complain("waitpid");
		if (WIFEXITED(status) || WIFSIGNALED(status)) {
			fprintf(stderr, "crt-startup: %s: ended before its entry point was reached\n", t->image->path);
			return -1;
		}
		signal = WSTOPSIG(status);
		if (status >> 16 != 0) {
			/* An exec: wine's loader starts itself anew, and exec clears the breakpoint. */
			signal = 0;
			if (set_breakpoint(t, t->image->entry) < 0)
				return -1;
			continue;
		}
		if (registers(t, &regs) < 0)
			return -1;
		if (signal == SIGTRAP && regs.rip == t->image->entry)
			break;
		if (signal == SIGTRAP || signal == SIGSTOP)
			signal = 0;
	}
	char path[64];
	snprintf(path, sizeof path, "/proc/%d/mem", (int)t->pid);
	close(t->memory);
	t->memory = open(path, O_RDONLY | O_CLOEXEC);
	signal = 0;
	for (;;) {
		if (registers(t, &regs) < 0)
			return -1;
		if (regs.rip - t->bias - t->image->base < t->image->size) {
			account(t, regs.rip, regs.rsp);
			(void)set_breakpoint(t, 0);
			if (ptrace(PTRACE_SINGLESTEP, t->pid, NULL, (void *)(intptr_t)signal) < 0)
				return complain("PTRACE_SINGLESTEP");
			if ((result = wait_stop(t, &signal)) <= 0)
				return result;
			continue;
		}
		/* Outside: to the return address, if it leads back into the image; the entry's own return leads out for good. */
		uint64_t back = peek(t, regs.rsp);
		note_call(t, import_name(t, regs.rip));
		if (back - t->bias - t->image->base >= t->image->size)
			back = 0;
		if (set_breakpoint(t, back) < 0)
			return -1;
		for (;;) {
			if (ptrace(PTRACE_CONT, t->pid, NULL, (void *)(intptr_t)signal) < 0)
				return complain("PTRACE_CONT");
			if ((result = wait_stop(t, &signal)) <= 0)
				return result;
			if (registers(t, &regs) < 0)
				return -1;
			if (regs.rip == back)
				break;
		}
	}
}

int trace_run(const struct image *image, char *const argv[], const char *wine, struct trace *trace)
{
	struct tracer t = { .image = image, .trace = trace, .memory = -1 };
	memset(trace, 0, sizeof *trace);
	t.pid = fork();
	if (t.pid < 0)
		return complain("fork");
	if (t.pid == 0) {
		/* Always the same addresses, so that counts repeat. */
		(void)personality(ADDR_NO_RANDOMIZE);
		if (ptrace(PTRACE_TRACEME, 0, NULL, NULL) < 0)
			_exit(127);
		/* What the program prints is not ours to show. */
		int null = open("/dev/null", O_RDWR);
		if (null >= 0) {
			dup2(null, 0);
			dup2(null, 1);
			dup2(null, 2);
		}
		execvp(image->kind == IMAGE_PE ? wine : argv[0], argv);
		_exit(127);
	}
	int status;
	if (waitpid(t.pid, &status, 0) < 0)
		return complain("waitpid");
	if (!WIFSTOPPED(status)) {
		fprintf(stderr, "crt-startup: %s: cannot be run\n", argv[0]);
		return -1;
	}
	(void)ptrace(PTRACE_SETOPTIONS, t.pid, NULL, PTRACE_O_EXITKILL | (image->kind == IMAGE_PE ? PTRACE_O_TRACEEXEC : 0));
	char path[64];
	snprintf(path, sizeof path, "/proc/%d/mem", (int)t.pid);
	t.memory = open(path, O_RDONLY | O_CLOEXEC);
	t.frames[0].cost = cost_of(trace, image->stage_count != 0 ? "start" : "all", 0);
	t.frames[0].return_sp = UINT64_MAX;
	t.depth = 1;
	int result = image->kind == IMAGE_PE ? run_pe(&t) : run_elf(&t);
	if (result < 0) {
		kill(t.pid, SIGKILL);
		waitpid(t.pid, &status, __WALL);
	}
	if (t.memory >= 0)
		close(t.memory);
	return result;
}
