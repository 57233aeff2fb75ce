/* SPDX-License-Identifier: MIT */
/* The functions of <stdatomic.h> that are not generic, for programs that take their addresses: the header has them as macros too. */
#include <stdatomic.h>

_Bool(atomic_flag_test_and_set)(volatile atomic_flag *flag)
{
	return atomic_flag_test_and_set(flag);
}

_Bool(atomic_flag_test_and_set_explicit)(volatile atomic_flag *flag, memory_order order)
{
	return atomic_flag_test_and_set_explicit(flag, order);
}

void(atomic_flag_clear)(volatile atomic_flag *flag)
{
	atomic_flag_clear(flag);
}

void(atomic_flag_clear_explicit)(volatile atomic_flag *flag, memory_order order)
{
	atomic_flag_clear_explicit(flag, order);
}

void(atomic_thread_fence)(memory_order order)
{
	atomic_thread_fence(order);
}

void(atomic_signal_fence)(memory_order order)
{
	atomic_signal_fence(order);
}
