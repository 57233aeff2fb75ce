/* SPDX-License-Identifier: MIT */
/* The seam's inline part on x86-64 Linux: the thread pointer and the stage records. */
#ifndef PLAT_TARGET_H
#define PLAT_TARGET_H

/* x86-64 psABI 3.3.2: the word at %fs:0 is the thread pointer, and it points to itself. */
static inline __attribute__((always_inline)) struct crt_thread *__plat_self(void)
{
	struct crt_thread *self;
	__asm__("movq %%fs:0, %0" : "=r"(self));
	return self;
}

/* The descriptor's word at the offset, in one instruction. Volatile, for the compiler does not know that it lies where __plat_self() says. */
static inline __attribute__((always_inline)) void *__plat_self_word(size_t offset)
{
	return *(void *volatile __seg_fs *)offset;
}

static inline __attribute__((always_inline)) uintptr_t __plat_thread_mark(void)
{
	uintptr_t mark;
	__asm__("movq %%fs:0, %0" : "=r"(mark));
	return mark;
}

#define PLAT_PAUSE() __asm__ volatile("pause")

/* The CPU's own loop: two bytes of code, and the fastest there is for some hundred bytes and more. */
static inline __attribute__((always_inline)) void __plat_copy(void *to, const void *from, size_t size)
{
	__asm__ volatile("rep movsb" : "+D"(to), "+S"(from), "+c"(size) : : "memory");
}

/* Not SHF_ALLOC: in the file, never in memory. A record: the function's address, then the name with its NUL.
 * 32 bits will do: a static program lies below 2 GiB, a static-PIE is linked at 0. ld keeps such a section only together with the code of the same file, which is what we want. */
#define PLAT_STAGE(name, function) \
	__asm__(".pushsection .crt_stages,\"R\",@progbits\n\t.long " #function "\n\t.asciz \"" #name "\"\n\t.popsection")

/* Is it a separator of path components? Have paths drives ("C:")? */
#define PLAT_IS_SEPARATOR(c) ((c) == '/')
#define PLAT_HAS_DRIVES 0
#define PLAT_PREINIT_FAILS 0
#define PLAT_SYSTEM_STATUS(status) (status)
/* Where the compiled time zone database is. */
/* The environment is the program's alone. */
#define PLAT_ENVIRONMENT_CHANGED(name, length, value) ((void)0)
#define PLAT_ZONE_FOLDER "/usr/share/zoneinfo"

/* What a file is opened with because fopen's mode has `hint` behind a comma: a function (const char *hint) that gives __O_U8TEXT, __O_U16TEXT, __O_WTEXT, 0 for what
 * means nothing, or -EINVAL for what cannot be served. NULL where text has one form. */
#define PLAT_TEXT_ENCODING NULL

/* The operations that are cancellation points (points.c): PLAT_POINT(read)(fd, buffer, size). The waits on words and process_wait give
 * -ECANCELED; who gets it puts right what must be, and then calls PLAT_CANCEL_ACT(), which does not return. PLAT_TEST_CANCEL() does not return
 * if the thread has been cancelled. */
#define PLAT_POINT(operation) __plat_##operation##_point
#define PLAT_CANCELS 1
#define PLAT_KNOWS_OWNERS 1
#define PLAT_CANCEL_ACT() __plat_cancel_act()
#define PLAT_TEST_CANCEL() __plat_test_cancel()
int __plat_open_point(const char *path, int flags, unsigned mode);
int __plat_close_point(int fd);
intptr_t __plat_read_point(int fd, void *buffer, size_t size);
intptr_t __plat_write_point(int fd, const void *buffer, size_t size);
intptr_t __plat_pread_point(int fd, void *buffer, size_t size, int64_t offset);
intptr_t __plat_pwrite_point(int fd, const void *buffer, size_t size, int64_t offset);
int __plat_sync_point(int fd);
int __plat_fcntl_point(int fd, int command, intptr_t argument);
int __plat_sleep_point(const struct timespec *span, struct timespec *left);
int __plat_wait_point(const int *address, int expected, const struct timespec *timeout);
int __plat_shared_wait_point(const int *address, int expected, const struct timespec *timeout);
int __plat_wait_children_point(int which, int *status, int options);
int __plat_process_wait_point(intptr_t process, int *status, int no_hang);
void __plat_cancel_act(void);
void __plat_test_cancel(void);

/* 32 is the timers' (timer_create.c), 33 cancellation's (cancel.c): one bit each. */
#define PLAT_RESERVED_SIGNALS (UINT64_C(3) << 31)
/* No handler runs in the calling thread any more: it is about to end. */
#define PLAT_BLOCK_SIGNALS() __plat_block_signals()
void __plat_block_signals(void);

#endif
