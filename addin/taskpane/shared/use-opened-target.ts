import { useEffect, useEffectEvent } from 'react';
import { useNavigation, type PageId } from './navigation';

/** Calls back when a link elsewhere asks this page to show something. */
export function useOpenedTarget(page: PageId, show: (id: string) => void): void {
  const navigation = useNavigation();
  const target = navigation.page === page ? navigation.target : null;
  const shown = useEffectEvent(show);
  useEffect(() => {
    if (target) shown(target.id);
  }, [target]);
}
