/* SPDX-License-Identifier: MIT */
/* The seam's inline part on x64 Windows: the thread descriptor in the PE's static TLS, and the stage records. */
#ifndef PLAT_TARGET_H
#define PLAT_TARGET_H

/* The descriptor lives in the PE's TLS template (platform/windows/thread.c), so that the loader makes one for every thread
 * of the process, whoever starts it. gcc 12 cannot address it in C (it would call __emutls_get_address), so:
 * TEB.ThreadLocalStoragePointer is at %gs:0x58, _tls_index says which block of it is this module's, and the block begins
 * with the descriptor. */
static inline __attribute__((always_inline)) struct crt_thread *__plat_self(void)
{
	struct crt_thread *self;
	uintptr_t index;
	__asm__("movq %%gs:0x58, %0\n\t"
		"movl _tls_index(%%rip), %k1\n\t"
		"movq (%0,%1,8), %0"
		: "=&r"(self), "=&r"(index));
	return self;
}

/* The descriptor's word at the offset. */
static inline __attribute__((always_inline)) void *__plat_self_word(size_t offset)
{
	return *(void **)((uintptr_t)__plat_self() + offset);
}

/* NT_TIB.Self: where the thread's own block is. */
static inline __attribute__((always_inline)) uintptr_t __plat_thread_mark(void)
{
	uintptr_t mark;
	__asm__("movq %%gs:0x30, %0" : "=r"(mark));
	return mark;
}

#define PLAT_PAUSE() __asm__ volatile("pause")

/* The CPU's own loop: two bytes of code, and the fastest there is for some hundred bytes and more. */
static inline __attribute__((always_inline)) void __plat_copy(void *to, const void *from, size_t size)
{
	__asm__ volatile("rep movsb" : "+D"(to), "+S"(from), "+c"(size) : : "memory");
}

/* The record: the function's distance from it, then the name. The linker sorts the records between the marks of PLAT_STAGE_GROUP(), of which
 * every program has one. */
#define PLAT_STAGE(name, function) \
	__asm__(".section .crtstg$m,\"dr\"\n\t.long " #function " - .\n\t.asciz \"" #name "\"\n\t.balign 4\n\t.text")

#define PLAT_STAGE_GROUP() \
	__asm__(".section .crtstg$a,\"dr\"\n\t.ascii \"CRTSTAGE\"\n\t.section .crtstg$z,\"dr\"\n\t.long 0\n\t.text")

/* Is it a separator of path components? Have paths drives ("C:")? */
#define PLAT_IS_SEPARATOR(c) ((c) == '/' || (c) == '\\')
#define PLAT_HAS_DRIVES 1
#define PLAT_PREINIT_FAILS 1
/* system() gives the exit code itself, as Microsoft's does. */
#define PLAT_SYSTEM_STATUS(status) (((status) & 0x7f) != 0 ? 128 + ((status) & 0x7f) : (status) >> 8)
/* GetEnvironmentVariable() and children of CreateProcess() see the process's environment, which is not ours (environment_changed.c). */
#define PLAT_ENVIRONMENT_CHANGED(name, length, value) __plat_environment_changed(name, length, value)
void __plat_environment_changed(const char *name, size_t length, const char *value);
/* The system has no compiled time zone database. */
#define PLAT_ZONE_FOLDER ((const char *)NULL)

/* In the place of __plat_open's flags there may be an encoding in fopen's mode (unicode.c). */
#define PLAT_TEXT_ENCODING __plat_text_encoding
int __plat_text_encoding(const char *hint);

/* Waits on words and sleeps are cancellation points (points.c), files and processes are none. What the program reads and writes by descriptors is not what streams do
 * where these have an encoding (unicode_read.c). */
#define PLAT_POINT(operation) __plat_##operation##_point
#define __plat_open_point __plat_open
#define __plat_close_point __plat_close
#define __plat_pread_point __plat_pread
#define __plat_pwrite_point __plat_pwrite
#define __plat_fcntl_point __plat_fcntl
#define __plat_sync_point __plat_sync
#define __plat_shared_wait_point __plat_shared_wait
#define __plat_wait_children_point __plat_wait_children
#define __plat_process_wait_point __plat_process_wait
int __plat_sleep_point(const struct timespec *span, struct timespec *left);
int __plat_wait_point(const int *address, int expected, const struct timespec *timeout);
intptr_t __plat_read_point(int fd, void *buffer, size_t size);
intptr_t __plat_write_point(int fd, const void *buffer, size_t size);
#define PLAT_CANCELS 1
#define PLAT_KNOWS_OWNERS 0
#define PLAT_CANCEL_ACT() __plat_cancel_act()
#define PLAT_TEST_CANCEL() __plat_test_cancel()
void __plat_cancel_act(void);
void __plat_test_cancel(void);

/* No signals but the program's, and none that comes from outside to a thread. */
#define PLAT_RESERVED_SIGNALS UINT64_C(0)
#define PLAT_BLOCK_SIGNALS() ((void)0)

#endif
