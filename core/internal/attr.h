/* SPDX-License-Identifier: MIT */
/* The one place where core names a compiler's attributes. */
#ifndef CRT_ATTR_H
#define CRT_ATTR_H

/* Inside a shared object nothing but the public names may be seen; PE has no such notion. */
#if defined(__ELF__)
#define CRT_HIDDEN __attribute__((visibility("hidden")))
#else
#define CRT_HIDDEN
#endif

#define CRT_WEAK __attribute__((weak))
/* For the declaration of a function that is only called once a second thread has been started, which brings it into the program. PE
 * has no such references, and no such programs. */
#if defined(__ELF__)
#define CRT_WITH_THREADS __attribute__((weak))
#else
#define CRT_WITH_THREADS
#endif
#define CRT_ALIAS(target) __attribute__((alias(#target)))
#define CRT_WEAK_ALIAS(target) __attribute__((weak, alias(#target)))
#define CRT_NORETURN __attribute__((noreturn))
#define CRT_NOINLINE __attribute__((noinline))
#define CRT_INLINE static inline __attribute__((always_inline))
#define CRT_COLD __attribute__((cold, noinline))
#define CRT_USED __attribute__((used))
#define CRT_UNUSED __attribute__((unused))
#define CRT_SECTION(name) __attribute__((section(name)))
#define CRT_MAY_ALIAS __attribute__((may_alias))
#define CRT_ALIGNED(n) __attribute__((aligned(n)))
/* For code that runs before the stack guard is set, or that sets it. */
#define CRT_NO_STACK_PROTECTOR __attribute__((__optimize__("no-stack-protector")))
/* For kernels that read aligned words around an object: harmless to the machine, an error to AddressSanitizer. */
#define CRT_NO_SANITIZE_ADDRESS __attribute__((no_sanitize("address")))

/* Vector code that reads whole aligned vectors, of which the object may own a part only: within a page that cannot fault, but
 * AddressSanitizer knows objects, not pages. */
#define CRT_OVERREADS __attribute__((no_sanitize("address")))

#define CRT_LIKELY(x) __builtin_expect(!!(x), 1)
#define CRT_UNLIKELY(x) __builtin_expect(!!(x), 0)

/* The object's bytes may be read after this by somebody whom the compiler cannot see. */
CRT_INLINE void __crt_keep(const void *object)
{
	__asm__ volatile("" : : "r"(object) : "memory");
}

#endif
