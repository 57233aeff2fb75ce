/* SPDX-License-Identifier: MIT */
/* Further threads: clone, with stack, TLS block and handle in one mapping. */
#include <errno.h>
#include <signal.h>

#include "attr.h"
#include "kernel.h"
#include "main_thread.h"
#include "plat_threads.h"

enum {
	KERNEL_CLONE_VM = 0x100,
	KERNEL_CLONE_FS = 0x200,
	KERNEL_CLONE_FILES = 0x400,
	KERNEL_CLONE_SIGHAND = 0x800,
	KERNEL_CLONE_THREAD = 0x10000,
	KERNEL_CLONE_SYSVSEM = 0x40000,
	KERNEL_CLONE_SETTLS = 0x80000,
	KERNEL_CLONE_PARENT_SETTID = 0x100000,
	KERNEL_CLONE_CHILD_CLEARTID = 0x200000,
	/* Address space only: pages come as they are touched. */
	DEFAULT_STACK = 8 << 20,
	/* So much at the top of a mapping that waits for its next thread keeps its memory: what most threads touch. */
	SPARE_WARM = 32 << 10
};

/* At the top of a thread's mapping, above its TLS block. */
struct handle {
	/* The kernel sets it at the birth, and clears and wakes it at the death. */
	int id;
	/* Whoever changes it second, the thread at its end or the one that detaches it, frees the mapping. */
	int state;
	/* NULL and 0 if the stack is the program's. */
	void *mapping;
	size_t size;
	/* The TLS block's first byte. */
	char *block;
	/* The stack that the thread may use. */
	char *stack;
	size_t stack_size, guard;
	void (*run)(void *);
	void *argument;
};
enum { JOINABLE, DETACHED, ENDED };

int __plat_clone(unsigned long flags, void *stack, int *parent_tid, void *tls, int *child_tid, void (*run)(void *), void *argument);
_Noreturn void __plat_leave(void *mapping, size_t size);

CRT_WEAK const size_t __plat_fault_room = 0;
CRT_WEAK void __plat_fault_stack(char *end) { (void)end; }

/* One mapping of a thread that was joined, for the next thread that wants one of its kind: who starts and joins threads one after another
 * need not have each stack made and its pages cleared. Atomic: whoever takes it out owns it. */
static struct handle *spare;

static void discard(struct handle *handle)
{
	(void)__plat_mem_unmap(handle->mapping, handle->size);
}

static void keep(struct handle *handle)
{
	/* A thread that went deep leaves no more memory behind than another. */
	char *low = (char *)handle->mapping + handle->guard;
	size_t length = handle->size - handle->guard;
	if (length > SPARE_WARM)
		(void)SYS3(madvise, low, (length - SPARE_WARM) & -__plat_system.page_size, KERNEL_MADV_DONTNEED);
	handle = __atomic_exchange_n(&spare, handle, __ATOMIC_ACQ_REL);
	if (handle != NULL)
		discard(handle);
}

/* The mapping that was kept, if it has that size and guard. */
static void *take_spare(size_t size, size_t guard)
{
	if (__atomic_load_n(&spare, __ATOMIC_RELAXED) == NULL)
		return NULL;
	struct handle *handle = __atomic_exchange_n(&spare, NULL, __ATOMIC_ACQ_REL);
	if (handle == NULL)
		return NULL;
	if (handle->size == size && handle->guard == guard)
		return handle->mapping;
	discard(handle);
	return NULL;
}

typedef uint64_t word __attribute__((may_alias));

static void begin(void *argument)
{
	struct handle *handle = argument;
	__plat_fault_stack(handle->block);
	handle->run(handle->argument);
	__plat_thread_end();
}

int __plat_thread_start(void (*run)(void *), void *argument, const struct plat_stack *stack, void **started)
{
	size_t page = __plat_system.page_size;
	struct plat_tls tls;
	__plat_tls_describe(&tls);
	void *mapping = NULL;
	size_t size = 0;
	int used = 1;
	size_t stack_size = stack->size == 0 ? DEFAULT_STACK : stack->size, guard = 0;
	char *top, *low = stack->base;
	if (stack->base != NULL) {
		top = (char *)stack->base + stack->size;
	} else {
		/* The guard below, then the stack, the TLS block and the handle. */
		guard = (stack->guard + page - 1) & ~(page - 1);
		size = guard + stack_size + tls.size + tls.align + __plat_fault_room + sizeof(struct handle) + page;
		if (size < stack_size || size < guard || guard < stack->guard)
			return -EAGAIN;
		size &= ~(page - 1);
		mapping = take_spare(size, guard);
		used = mapping != NULL;
		if (!used) {
			if (__plat_mem_reserve(size, 0, &mapping) < 0)
				return -EAGAIN;
			if (__plat_mem_commit((char *)mapping + guard, size - guard) < 0) {
				(void)__plat_mem_unmap(mapping, size);
				return -EAGAIN;
			}
		}
		top = (char *)mapping + size;
		low = (char *)mapping + guard;
	}
	struct handle *handle = (struct handle *)(((uintptr_t)top - sizeof *handle) & ~(uintptr_t)15);
	uintptr_t block_start = ((uintptr_t)handle - tls.size) & -tls.align;
	if (used)
		/* Fresh mappings are zero; the program's memory need not be, nor what another thread had. Both ends are multiples of a word. */
		for (char *at = (char *)block_start; at < (char *)handle; at += sizeof(word))
			*(volatile word *)(void *)at = 0;
	struct crt_thread *self = __plat_tls_place(&tls, (char *)block_start);
	self->plat = handle;
	self->thread = argument;
	/* No more than was asked for, though pages may be left: what is too deep meets the guard. */
	char *stack_top = (char *)block_start - __plat_fault_room;
	if (stack_top > low + stack_size)
		stack_top = low + stack_size;
	*handle = (struct handle){ .mapping = mapping, .size = size, .block = (char *)block_start, .run = run, .argument = argument, .id = -1,
		.stack = low, .stack_size = stack_size, .guard = guard };
	*started = handle;
	/* Before the second thread can run. */
	__atomic_store_n(&__plat_threaded, 1, __ATOMIC_SEQ_CST);
	__libc_single_threaded = 0;
	int result = __plat_clone(KERNEL_CLONE_VM | KERNEL_CLONE_FS | KERNEL_CLONE_FILES | KERNEL_CLONE_SIGHAND | KERNEL_CLONE_THREAD |
			KERNEL_CLONE_SYSVSEM | KERNEL_CLONE_SETTLS | KERNEL_CLONE_PARENT_SETTID | KERNEL_CLONE_CHILD_CLEARTID,
		stack_top, &handle->id, self, &handle->id, begin, handle);
	if (result < 0) {
		if (size != 0)
			(void)__plat_mem_unmap(mapping, size);
		return -EAGAIN;
	}
	return 0;
}

int __plat_thread_join(void *started)
{
	struct handle *handle = started;
	for (int id; (id = __atomic_load_n(&handle->id, __ATOMIC_ACQUIRE)) != 0;)
		/* Not private: the kernel's own wake-up at a thread's death is not. */
		(void)SYS4(futex, &handle->id, KERNEL_FUTEX_WAIT, id, NULL);
	if (handle->size != 0)
		keep(handle);
	return 0;
}

int __plat_thread_number(void *started)
{
	struct handle *handle = started;
	/* The main thread's number is the process's. */
	int id = handle == NULL ? (int)SYS0(getpid) : __atomic_load_n(&handle->id, __ATOMIC_ACQUIRE);
	return id == 0 ? -ESRCH : id;
}

void *__plat_thread_stack(void *started, size_t *size, size_t *guard)
{
	struct handle *handle = started;
	*size = handle->stack_size;
	*guard = handle->guard;
	return handle->stack;
}

int __plat_thread_kill(void *started, int signal)
{
	int id = __plat_thread_number(started);
	return id < 0 ? id : (int)SYS3(tgkill, SYS0(getpid), id, signal);
}

int __plat_thread_set_policy(void *started, int policy, int priority)
{
	/* struct sched_param is this one int. */
	int id = __plat_thread_number(started);
	return id < 0 ? id : (int)SYS3(sched_setscheduler, id, policy, &priority);
}

int __plat_thread_policy(void *started, int *priority)
{
	int id = __plat_thread_number(started), found;
	if (id < 0)
		return id;
	int policy = (int)SYS1(sched_getscheduler, id), result = (int)SYS2(sched_getparam, id, &found);
	if (policy < 0 || result < 0)
		return policy < 0 ? policy : result;
	*priority = found;
	return policy;
}

void __plat_thread_detach(void *started)
{
	struct handle *handle = started;
	int state = JOINABLE;
	/* If the thread is at its end already, its death is near, and then the mapping is ours to free. */
	if (!__atomic_compare_exchange_n(&handle->state, &state, DETACHED, 0, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE))
		(void)__plat_thread_join(handle);
}

void __plat_block_signals(void)
{
	uint64_t all = ~(uint64_t)0;
	(void)__plat_sigmask(SIG_BLOCK, &all, NULL);
}

_Noreturn void __plat_thread_end(void)
{
	struct handle *handle = __plat_self()->plat;
	int state = JOINABLE;
	if (handle != NULL &&
		!__atomic_compare_exchange_n(&handle->state, &state, ENDED, 0, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE)) {
		/* Detached: the stack goes with us. No signal may come without a stack, and the kernel must not write to what is
		 * unmapped by then. */
		__plat_block_signals();
		(void)SYS1(set_tid_address, 0);
		__plat_leave(handle->mapping, handle->size);
	}
	for (;;)
		(void)SYS1(exit, 0);
}

int __plat_thread_id(void)
{
	struct crt_thread *self = __plat_self();
	if (self->id == 0)
		self->id = (int)SYS0(gettid);
	return self->id;
}

int __plat_cpu_count(void)
{
	unsigned long mask[128];
	long bytes = SYS3(sched_getaffinity, 0, sizeof mask, mask);
	int count = 0;
	for (long i = 0; i < bytes / (long)sizeof *mask; i++)
		for (unsigned long bits = mask[i]; bits != 0; bits &= bits - 1)
			count++;
	return count == 0 ? 1 : count;
}
