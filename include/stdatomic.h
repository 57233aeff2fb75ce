/* SPDX-License-Identifier: MIT */
/* Atomic objects. ISO C17 7.17, C23 7.17. Our own, so that gcc and clang give the same names in each version of C; both compilers do
 * the work: objects of up to 8 bytes are free of locks, others go through core/atomic. For C, as _Atomic is: C++ has its own <atomic>. */
#ifndef _STDATOMIC_H
#define _STDATOMIC_H
/* clang's own header stays away if something includes it behind this one. */
#define __CLANG_STDATOMIC_H

#include <bits/features.h>

#ifndef __cplusplus
#ifdef __CRT_LANG_C23
#define __STDC_VERSION_STDATOMIC_H__ 202311L
#endif

__CRT_BEGIN_DECLS

/* 2: always free of locks. */
#define ATOMIC_BOOL_LOCK_FREE __GCC_ATOMIC_BOOL_LOCK_FREE
#define ATOMIC_CHAR_LOCK_FREE __GCC_ATOMIC_CHAR_LOCK_FREE
#define ATOMIC_CHAR16_T_LOCK_FREE __GCC_ATOMIC_CHAR16_T_LOCK_FREE
#define ATOMIC_CHAR32_T_LOCK_FREE __GCC_ATOMIC_CHAR32_T_LOCK_FREE
#define ATOMIC_WCHAR_T_LOCK_FREE __GCC_ATOMIC_WCHAR_T_LOCK_FREE
#define ATOMIC_SHORT_LOCK_FREE __GCC_ATOMIC_SHORT_LOCK_FREE
#define ATOMIC_INT_LOCK_FREE __GCC_ATOMIC_INT_LOCK_FREE
#define ATOMIC_LONG_LOCK_FREE __GCC_ATOMIC_LONG_LOCK_FREE
#define ATOMIC_LLONG_LOCK_FREE __GCC_ATOMIC_LLONG_LOCK_FREE
#define ATOMIC_POINTER_LOCK_FREE __GCC_ATOMIC_POINTER_LOCK_FREE
#ifdef __CRT_USE_C23
#define ATOMIC_CHAR8_T_LOCK_FREE __GCC_ATOMIC_CHAR_LOCK_FREE
#endif

/* How other threads may see the accesses around an operation. 7.17.3. */
typedef enum {
	memory_order_relaxed = __ATOMIC_RELAXED,
	memory_order_consume = __ATOMIC_CONSUME,
	memory_order_acquire = __ATOMIC_ACQUIRE,
	memory_order_release = __ATOMIC_RELEASE,
	memory_order_acq_rel = __ATOMIC_ACQ_REL,
	memory_order_seq_cst = __ATOMIC_SEQ_CST
} memory_order;

__extension__ typedef _Atomic(_Bool) atomic_bool;
__extension__ typedef _Atomic(char) atomic_char;
__extension__ typedef _Atomic(signed char) atomic_schar;
__extension__ typedef _Atomic(unsigned char) atomic_uchar;
__extension__ typedef _Atomic(short) atomic_short;
__extension__ typedef _Atomic(unsigned short) atomic_ushort;
__extension__ typedef _Atomic(int) atomic_int;
__extension__ typedef _Atomic(unsigned int) atomic_uint;
__extension__ typedef _Atomic(long) atomic_long;
__extension__ typedef _Atomic(unsigned long) atomic_ulong;
__extension__ typedef _Atomic(long long) atomic_llong;
__extension__ typedef _Atomic(unsigned long long) atomic_ullong;
#ifdef __CRT_USE_C23
__extension__ typedef _Atomic(unsigned char) atomic_char8_t;
#endif
__extension__ typedef _Atomic(__CHAR16_TYPE__) atomic_char16_t;
__extension__ typedef _Atomic(__CHAR32_TYPE__) atomic_char32_t;
__extension__ typedef _Atomic(__WCHAR_TYPE__) atomic_wchar_t;
__extension__ typedef _Atomic(__INT_LEAST8_TYPE__) atomic_int_least8_t;
__extension__ typedef _Atomic(__UINT_LEAST8_TYPE__) atomic_uint_least8_t;
__extension__ typedef _Atomic(__INT_LEAST16_TYPE__) atomic_int_least16_t;
__extension__ typedef _Atomic(__UINT_LEAST16_TYPE__) atomic_uint_least16_t;
__extension__ typedef _Atomic(__INT_LEAST32_TYPE__) atomic_int_least32_t;
__extension__ typedef _Atomic(__UINT_LEAST32_TYPE__) atomic_uint_least32_t;
__extension__ typedef _Atomic(__INT_LEAST64_TYPE__) atomic_int_least64_t;
__extension__ typedef _Atomic(__UINT_LEAST64_TYPE__) atomic_uint_least64_t;
__extension__ typedef _Atomic(__INT_FAST8_TYPE__) atomic_int_fast8_t;
__extension__ typedef _Atomic(__UINT_FAST8_TYPE__) atomic_uint_fast8_t;
__extension__ typedef _Atomic(__INT_FAST16_TYPE__) atomic_int_fast16_t;
__extension__ typedef _Atomic(__UINT_FAST16_TYPE__) atomic_uint_fast16_t;
__extension__ typedef _Atomic(__INT_FAST32_TYPE__) atomic_int_fast32_t;
__extension__ typedef _Atomic(__UINT_FAST32_TYPE__) atomic_uint_fast32_t;
__extension__ typedef _Atomic(__INT_FAST64_TYPE__) atomic_int_fast64_t;
__extension__ typedef _Atomic(__UINT_FAST64_TYPE__) atomic_uint_fast64_t;
__extension__ typedef _Atomic(__INTPTR_TYPE__) atomic_intptr_t;
__extension__ typedef _Atomic(__UINTPTR_TYPE__) atomic_uintptr_t;
__extension__ typedef _Atomic(__SIZE_TYPE__) atomic_size_t;
__extension__ typedef _Atomic(__PTRDIFF_TYPE__) atomic_ptrdiff_t;
__extension__ typedef _Atomic(__INTMAX_TYPE__) atomic_intmax_t;
__extension__ typedef _Atomic(__UINTMAX_TYPE__) atomic_uintmax_t;

/* ---- Initialization, fences (7.17.2 to 7.17.5) ---- */

#ifndef __CRT_LANG_C23
#define ATOMIC_VAR_INIT(value) (value)
#endif
/* Stores without being atomic itself. */
#ifdef __clang__
#define atomic_init(object, value) __c11_atomic_init((object), (value))
#else
#define atomic_init(object, value) atomic_store_explicit((object), (value), __ATOMIC_RELAXED)
#endif

/* Ends a chain of dependencies of memory_order_consume. */
#define kill_dependency(value) __extension__({ __auto_type __crt_kept = (value); __crt_kept; })

/* The functions' names have a definition, for programs that take their address. */
void atomic_thread_fence(memory_order __order);
void atomic_signal_fence(memory_order __order);
#define atomic_thread_fence(order) __atomic_thread_fence(order)
#define atomic_signal_fence(order) __atomic_signal_fence(order)

/* ---- Operations (7.17.7) ---- */

#ifdef __clang__
#define atomic_is_lock_free(object) __c11_atomic_is_lock_free(sizeof(*(object)))
#define atomic_store_explicit(object, value, order) __c11_atomic_store((object), (value), (order))
#define atomic_load_explicit(object, order) __c11_atomic_load((object), (order))
#define atomic_exchange_explicit(object, value, order) __c11_atomic_exchange((object), (value), (order))
#define atomic_compare_exchange_strong_explicit(object, expected, value, success, failure) \
	__c11_atomic_compare_exchange_strong((object), (expected), (value), (success), (failure))
#define atomic_compare_exchange_weak_explicit(object, expected, value, success, failure) \
	__c11_atomic_compare_exchange_weak((object), (expected), (value), (success), (failure))
#define atomic_fetch_add_explicit(object, value, order) __c11_atomic_fetch_add((object), (value), (order))
#define atomic_fetch_sub_explicit(object, value, order) __c11_atomic_fetch_sub((object), (value), (order))
#define atomic_fetch_or_explicit(object, value, order) __c11_atomic_fetch_or((object), (value), (order))
#define atomic_fetch_xor_explicit(object, value, order) __c11_atomic_fetch_xor((object), (value), (order))
#define atomic_fetch_and_explicit(object, value, order) __c11_atomic_fetch_and((object), (value), (order))
#else
#define atomic_is_lock_free(object) __atomic_is_lock_free(sizeof(*(object)), (object))
/* The comma makes a value of the object, whose type has no _Atomic. */
#define __crt_atomic_value(pointer) __typeof__((void)0, *(pointer))
#define atomic_store_explicit(object, value, order) \
	__extension__({ \
		__auto_type __crt_object = (object); \
		__crt_atomic_value(__crt_object) __crt_value = (value); \
		__atomic_store(__crt_object, &__crt_value, (order)); \
	})
#define atomic_load_explicit(object, order) \
	__extension__({ \
		__auto_type __crt_object = (object); \
		__crt_atomic_value(__crt_object) __crt_value; \
		__atomic_load(__crt_object, &__crt_value, (order)); \
		__crt_value; \
	})
#define atomic_exchange_explicit(object, value, order) \
	__extension__({ \
		__auto_type __crt_object = (object); \
		__crt_atomic_value(__crt_object) __crt_value = (value), __crt_before; \
		__atomic_exchange(__crt_object, &__crt_value, &__crt_before, (order)); \
		__crt_before; \
	})
#define __crt_atomic_compare(object, expected, value, weak, success, failure) \
	__extension__({ \
		__auto_type __crt_object = (object); \
		__crt_atomic_value(__crt_object) __crt_value = (value); \
		__atomic_compare_exchange(__crt_object, (expected), &__crt_value, (weak), (success), (failure)); \
	})
#define atomic_compare_exchange_strong_explicit(object, expected, value, success, failure) \
	__crt_atomic_compare(object, expected, value, 0, success, failure)
#define atomic_compare_exchange_weak_explicit(object, expected, value, success, failure) \
	__crt_atomic_compare(object, expected, value, 1, success, failure)
/* gcc adds bytes to a pointer: the step is what arithmetic on the type makes of the value. (__typeof__ evaluates an expression whose
 * type has a variable size, so the program's own stands in none.) */
#define __crt_atomic_step(operation, object, value, order) \
	__extension__({ \
		__auto_type __crt_object = (object); \
		operation(__crt_object, (__INTPTR_TYPE__)((__crt_atomic_value(__crt_object))0 + (value)), (order)); \
	})
#define atomic_fetch_add_explicit(object, value, order) __crt_atomic_step(__atomic_fetch_add, object, value, order)
#define atomic_fetch_sub_explicit(object, value, order) __crt_atomic_step(__atomic_fetch_sub, object, value, order)
#define atomic_fetch_or_explicit(object, value, order) __atomic_fetch_or((object), (value), (order))
#define atomic_fetch_xor_explicit(object, value, order) __atomic_fetch_xor((object), (value), (order))
#define atomic_fetch_and_explicit(object, value, order) __atomic_fetch_and((object), (value), (order))
#endif

#define atomic_store(object, value) atomic_store_explicit(object, value, __ATOMIC_SEQ_CST)
#define atomic_load(object) atomic_load_explicit(object, __ATOMIC_SEQ_CST)
#define atomic_exchange(object, value) atomic_exchange_explicit(object, value, __ATOMIC_SEQ_CST)
#define atomic_compare_exchange_strong(object, expected, value) \
	atomic_compare_exchange_strong_explicit(object, expected, value, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST)
#define atomic_compare_exchange_weak(object, expected, value) \
	atomic_compare_exchange_weak_explicit(object, expected, value, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST)
#define atomic_fetch_add(object, value) atomic_fetch_add_explicit(object, value, __ATOMIC_SEQ_CST)
#define atomic_fetch_sub(object, value) atomic_fetch_sub_explicit(object, value, __ATOMIC_SEQ_CST)
#define atomic_fetch_or(object, value) atomic_fetch_or_explicit(object, value, __ATOMIC_SEQ_CST)
#define atomic_fetch_xor(object, value) atomic_fetch_xor_explicit(object, value, __ATOMIC_SEQ_CST)
#define atomic_fetch_and(object, value) atomic_fetch_and_explicit(object, value, __ATOMIC_SEQ_CST)

/* ---- The flag (7.17.8) ---- */

__extension__ typedef struct {
	_Atomic(_Bool) __value;
} atomic_flag;
#define ATOMIC_FLAG_INIT { 0 }

/* Sets the flag: was it set before? */
_Bool atomic_flag_test_and_set(volatile atomic_flag *__flag);
_Bool atomic_flag_test_and_set_explicit(volatile atomic_flag *__flag, memory_order __order);
void atomic_flag_clear(volatile atomic_flag *__flag);
void atomic_flag_clear_explicit(volatile atomic_flag *__flag, memory_order __order);
#define atomic_flag_test_and_set_explicit(flag, order) atomic_exchange_explicit(&(flag)->__value, 1, order)
#define atomic_flag_clear_explicit(flag, order) atomic_store_explicit(&(flag)->__value, 0, order)
#define atomic_flag_test_and_set(flag) atomic_flag_test_and_set_explicit(flag, __ATOMIC_SEQ_CST)
#define atomic_flag_clear(flag) atomic_flag_clear_explicit(flag, __ATOMIC_SEQ_CST)

__CRT_END_DECLS

#endif
#endif
