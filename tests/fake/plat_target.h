/* SPDX-License-Identifier: MIT */
/* The seam's inline part on the fake platform: any compiler's thread-local variable is descriptor enough. */
#ifndef PLAT_TARGET_H
#define PLAT_TARGET_H

extern __thread struct crt_thread __plat_fake_thread;

static inline struct crt_thread *__plat_self(void)
{
	return &__plat_fake_thread;
}

static inline void *__plat_self_word(size_t offset)
{
	return *(void **)((uintptr_t)__plat_self() + offset);
}

static inline uintptr_t __plat_thread_mark(void)
{
	return (uintptr_t)&__plat_fake_thread;
}

/* The host's scheduler is the better hint: a spinning test would only burn its own time slice. */
#define PLAT_PAUSE() ((void)0)

static inline void __plat_copy(void *to, const void *from, size_t size)
{
	for (size_t i = 0; i < size; i++)
		((unsigned char *)to)[i] = ((const unsigned char *)from)[i];
}

/* Nobody inspects the start of a unit test. */
#define PLAT_STAGE(name, function) _Static_assert(1, "")

/* Is it a separator of path components? Have paths drives ("C:")? */
#define PLAT_IS_SEPARATOR(c) ((c) == '/')
#define PLAT_HAS_DRIVES 0
#define PLAT_PREINIT_FAILS 1
#define PLAT_SYSTEM_STATUS(status) (status)
/* Where the compiled time zone database is. */
/* The environment is the program's alone. */
#define PLAT_ENVIRONMENT_CHANGED(name, length, value) ((void)0)
#define PLAT_ZONE_FOLDER "/usr/share/zoneinfo"

/* Nobody can cancel a thread here. */
#define PLAT_TEXT_ENCODING NULL
#define PLAT_POINT(operation) __plat_##operation
#define PLAT_CANCELS 0
#define PLAT_KNOWS_OWNERS 0
#define PLAT_CANCEL_ACT() ((void)0)
#define PLAT_TEST_CANCEL() ((void)0)

/* No signals but the program's, and none that comes from outside to a thread. */
#define PLAT_RESERVED_SIGNALS UINT64_C(0)
#define PLAT_BLOCK_SIGNALS() ((void)0)

#endif
