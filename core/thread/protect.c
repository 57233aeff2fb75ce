/* SPDX-License-Identifier: MIT */
/* Mutexes with ceilings: whoever holds one, or waits for it, has at least its priority, so that nobody who might want it can interrupt him. */
#include <errno.h>
#include <limits.h>
#include <sched.h>

#include "crt_pthread.h"

static int has_priority(int policy)
{
	return policy == SCHED_FIFO || policy == SCHED_RR;
}

/* Tells the system what follows from the fields, if it is something new. The thread's lock is held. */
static int apply(struct __crt_pthread *thread)
{
	struct crt_policy policy = thread->own_policy;
	for (int priority = CRT_PRIORITY_MAX; priority > thread->own_policy.priority; priority--)
		if (thread->ceilings[priority] != 0) {
			policy.priority = priority;
			if (!has_priority(policy.policy))
				policy.policy = SCHED_FIFO;
			break;
		}
	if (policy.policy == thread->policy.policy && policy.priority == thread->policy.priority)
		return 0;
	int result = __plat_thread_set_policy(thread->handle, policy.policy, policy.priority);
	if (result == 0)
		thread->policy = policy;
	return -result;
}

int __crt_protect_enter(int ceiling)
{
	struct __crt_pthread *thread = __crt_thread_self();
	int error = 0;
	if (thread == NULL)
		return ENOMEM;
	__crt_lock(&thread->schedule_lock);
	if (thread->raised == 0) {
		int priority = 0, policy = __plat_thread_policy(thread->handle, &priority);
		error = policy < 0 ? -policy : 0;
		thread->own_policy = thread->policy = (struct crt_policy){ policy, priority };
	}
	if (error == 0 && thread->own_policy.priority > ceiling)
		error = EINVAL;
	if (error == 0 && thread->ceilings[ceiling] == USHRT_MAX)
		error = EAGAIN;
	if (error == 0) {
		thread->ceilings[ceiling]++;
		error = apply(thread);
		if (error != 0)
			thread->ceilings[ceiling]--;
		else
			__atomic_store_n(&thread->raised, thread->raised + 1, __ATOMIC_RELAXED);
	}
	__crt_unlock(&thread->schedule_lock);
	return error;
}

void __crt_protect_leave(int ceiling)
{
	struct __crt_pthread *thread = __crt_thread_self();
	__crt_lock(&thread->schedule_lock);
	thread->ceilings[ceiling]--;
	/* Whoever was allowed more may have less. */
	(void)apply(thread);
	__atomic_store_n(&thread->raised, thread->raised - 1, __ATOMIC_RELAXED);
	__crt_unlock(&thread->schedule_lock);
}

int __crt_protect_set_policy(struct __crt_pthread *thread, const struct crt_policy *policy)
{
	int lowest = has_priority(policy->policy), highest = lowest ? CRT_PRIORITY_MAX : 0, error;
	__crt_lock(&thread->schedule_lock);
	if (thread->raised == 0) {
		error = -__plat_thread_set_policy(thread->handle, policy->policy, policy->priority);
	} else if (policy->priority < lowest || policy->priority > highest) {
		error = EINVAL;
	} else {
		struct crt_policy before = thread->own_policy;
		thread->own_policy = *policy;
		error = apply(thread);
		if (error != 0)
			thread->own_policy = before;
	}
	__crt_unlock(&thread->schedule_lock);
	return error;
}
