/* SPDX-License-Identifier: MIT */
/* <stdatomic.h>: every operation on every kind of object, those without an instruction included. Expectations from ISO C17 7.17. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <stdatomic.h>
#include <string.h>

struct three { char bytes[3]; };
struct pair { uint64_t a, b; };
struct five { int64_t n[5]; };

static void integers(void **state)
{
	(void)state;
	atomic_int n = ATOMIC_VAR_INIT(5);
	assert_int_equal(atomic_load(&n), 5);
	atomic_store(&n, 7);
	assert_int_equal(atomic_exchange(&n, 9), 7);
	assert_int_equal(atomic_fetch_add(&n, 3), 9);
	assert_int_equal(atomic_fetch_sub(&n, 2), 12);
	assert_int_equal(atomic_fetch_or(&n, 0x50), 10);
	assert_int_equal(atomic_fetch_and(&n, 0x5f), 0x5a);
	assert_int_equal(atomic_fetch_xor(&n, 0xff), 0x5a);
	assert_int_equal(n, 0xa5);
	int expected = 1;
	assert_false(atomic_compare_exchange_strong(&n, &expected, 2));
	assert_int_equal(expected, 0xa5);
	assert_true(atomic_compare_exchange_strong(&n, &expected, 2));
	while (!atomic_compare_exchange_weak_explicit(&n, (expected = 2, &expected), 4, memory_order_acq_rel, memory_order_relaxed))
		continue;
	assert_int_equal(atomic_load_explicit(&n, memory_order_acquire), 4);
	atomic_uchar byte = 250;
	assert_int_equal(atomic_fetch_add(&byte, 10), 250);
	assert_int_equal(byte, 4);
	atomic_llong wide = INT64_MAX;
	/* Wraps silently: 7.17.7.5p3. */
	assert_true(atomic_fetch_add(&wide, 1) == INT64_MAX && wide == INT64_MIN);
	atomic_bool truth = 0;
	assert_false(atomic_exchange(&truth, 5));
	assert_int_equal(truth, 1);
	atomic_init(&n, atomic_load(&wide) < 0 ? 11 : 12);
	assert_int_equal(n, 11);
	n += 4;
	n <<= 1;
	assert_int_equal(n--, 30);
	assert_true(atomic_is_lock_free(&n) && atomic_is_lock_free(&byte) && atomic_is_lock_free(&wide));
}

static void pointers(void **state)
{
	(void)state;
	static int array[10];
	_Atomic(int *) p = array;
	/* Steps of elements: 7.17.7.5p2. */
	assert_ptr_equal(atomic_fetch_add(&p, 3), array);
	assert_ptr_equal(atomic_fetch_sub(&p, 1), array + 3);
	assert_ptr_equal(atomic_load(&p), array + 2);
	_Atomic(struct five *) q = NULL;
	atomic_fetch_add(&q, 2);
	assert_int_equal((uintptr_t)atomic_load(&q), 2 * sizeof(struct five));
}

static void large(void **state)
{
	(void)state;
	_Atomic(struct pair) pair;
	atomic_init(&pair, ((struct pair){ 1, 2 }));
	struct pair seen = atomic_load(&pair);
	assert_true(seen.a == 1 && seen.b == 2);
	atomic_store(&pair, ((struct pair){ 3, 4 }));
	seen = atomic_exchange(&pair, ((struct pair){ 5, 6 }));
	assert_true(seen.a == 3 && seen.b == 4);
	assert_false(atomic_compare_exchange_strong(&pair, &seen, ((struct pair){ 7, 8 })));
	assert_true(seen.a == 5 && seen.b == 6);
	assert_true(atomic_compare_exchange_strong(&pair, &seen, ((struct pair){ 7, 8 })));
	seen = pair;
	assert_true(seen.a == 7 && seen.b == 8);

	_Atomic(struct five) five;
	atomic_init(&five, ((struct five){ { 1, 2, 3, 4, 5 } }));
	struct five all = atomic_load(&five);
	assert_int_equal(all.n[4], 5);
	all.n[2] = 33;
	atomic_store(&five, all);
	struct five other = { { 0 } };
	assert_false(atomic_compare_exchange_strong(&five, &other, all));
	assert_memory_equal(&other, &all, sizeof(all));
	other.n[0] = -1;
	assert_true(atomic_compare_exchange_strong(&five, &all, other));
	all = atomic_exchange(&five, ((struct five){ { 9 } }));
	assert_int_equal(all.n[0], -1);
	assert_false(atomic_is_lock_free(&five));

	_Atomic(struct three) three;
	atomic_init(&three, ((struct three){ "ab" }));
	struct three letters = atomic_exchange(&three, ((struct three){ "xy" }));
	assert_string_equal(letters.bytes, "ab");
	letters = atomic_load(&three);
	assert_string_equal(letters.bytes, "xy");

	_Atomic(long double) real = 1.5L;
	real += 2;
	assert_true(atomic_load(&real) == 3.5L);
	_Atomic(double _Complex) z = 2;
	z *= 3;
	assert_true(atomic_load(&z) == 6);
}

#ifdef __SIZEOF_INT128__
__extension__ typedef unsigned __int128 wide_int;
static void sixteen(void **state)
{
	(void)state;
	wide_int top = (wide_int)1 << 100;
	_Atomic(wide_int) n = top;
	assert_true(atomic_fetch_add(&n, 5) == top);
	assert_true(__atomic_sub_fetch((wide_int *)&n, 2, __ATOMIC_SEQ_CST) == top + 3);
#if defined(__clang__) && defined(_WIN32)
	/* clang 14 passes these operands to its helpers in another way than to functions of this type. */
	n = 14;
#else
	n |= 12;
	assert_true(atomic_load(&n) == top + 15);
	n &= ~(wide_int)1;
	n ^= top;
	assert_true(atomic_load(&n) == 14);
	wide_int *plain = (wide_int *)&n;
	assert_true(__sync_fetch_and_add(plain, top) == 14 && __sync_sub_and_fetch(plain, top) == 14);
	assert_true(__sync_fetch_and_xor(plain, 3) == 14 && __sync_fetch_and_or(plain, 2) == 13 && __sync_fetch_and_and(plain, 14) == 15);
	assert_true(__sync_val_compare_and_swap(plain, 14, top) == 14 && __sync_val_compare_and_swap(plain, 14, 1) == top);
	assert_false(__sync_bool_compare_and_swap(plain, 14, 1));
	assert_true(__sync_bool_compare_and_swap(plain, top, 2));
	assert_true(__sync_lock_test_and_set(plain, 14) == 2);
#endif
	assert_true(__atomic_fetch_nand((wide_int *)&n, 6, __ATOMIC_SEQ_CST) == 14);
	assert_true(atomic_load(&n) == ~(wide_int)6);
}
#endif

/* Each argument is evaluated once, also where its type has a variable size, which makes __typeof__ evaluate it: 7.17.7.2 ff. are
 * functions. */
static int evaluated;

static int once(void)
{
	evaluated++;
	return 0;
}

static void variable_types(void **state)
{
	(void)state;
	volatile int length = 5;
	int rows[length][length], others[length][length];
	int (*_Atomic p)[length] = rows;
	int (*_Atomic *q)[length] = &p;
	int (*plain)[length] = rows;
	evaluated = 0;
	assert_ptr_equal(atomic_fetch_add(q + once(), 2), rows);
	assert_ptr_equal(p, rows + 2);
	assert_int_equal(evaluated, 1);
	assert_ptr_equal(atomic_fetch_sub(q + once(), 1 + once()), rows + 2);
	assert_ptr_equal(p, rows + 1);
	assert_int_equal(evaluated, 3);
	assert_ptr_equal(kill_dependency(plain + 1 + once()), rows + 1);
	assert_int_equal(evaluated, 4);
	assert_ptr_equal(atomic_exchange(q + once(), others + once()), rows + 1);
	assert_int_equal(evaluated, 6);
	assert_ptr_equal(atomic_load(q + once()), others);
	assert_int_equal(evaluated, 7);
	/* One within the other. */
	atomic_int n = 1, m = 2;
	assert_int_equal(atomic_fetch_add(&n, atomic_fetch_add(&m, 3)), 1);
	assert_true(n == 3 && m == 5);
}

static void flags(void **state)
{
	(void)state;
	static atomic_flag flag = ATOMIC_FLAG_INIT;
	assert_false(atomic_flag_test_and_set(&flag));
	assert_true(atomic_flag_test_and_set_explicit(&flag, memory_order_acquire));
	atomic_flag_clear(&flag);
	/* The functions behind the macros. */
	_Bool (*set)(volatile atomic_flag *) = atomic_flag_test_and_set;
	_Bool (*set_as)(volatile atomic_flag *, memory_order) = atomic_flag_test_and_set_explicit;
	void (*clear)(volatile atomic_flag *) = atomic_flag_clear;
	void (*clear_as)(volatile atomic_flag *, memory_order) = atomic_flag_clear_explicit;
	void (*fence)(memory_order) = atomic_thread_fence, (*barrier)(memory_order) = atomic_signal_fence;
	assert_false(set(&flag));
	assert_true(set_as(&flag, memory_order_relaxed));
	clear(&flag);
	assert_false(set(&flag));
	clear_as(&flag, memory_order_release);
	assert_false(set(&flag));
	fence(memory_order_seq_cst);
	barrier(memory_order_acq_rel);
	atomic_thread_fence(memory_order_acquire);
	atomic_signal_fence(memory_order_release);
	assert_int_equal(kill_dependency(3), 3);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(integers),
		cmocka_unit_test(pointers),
		cmocka_unit_test(large),
#ifdef __SIZEOF_INT128__
		cmocka_unit_test(sixteen),
#endif
		cmocka_unit_test(variable_types),
		cmocka_unit_test(flags),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
