import {
  Baby,
  Beer,
  Bike,
  BookOpen,
  Bus,
  Car,
  Cat,
  Coffee,
  Dog,
  Dumbbell,
  Flower,
  Fuel,
  Gift,
  GraduationCap,
  Hammer,
  Heart,
  House,
  Music,
  PiggyBank,
  Pizza,
  Plane,
  Shirt,
  ShoppingCart,
  Utensils,
  type LucideIcon,
} from 'lucide-react';

/** What a household can mark its own categories with, by the names the server keeps. */
export const categoryIcons = {
  baby: Baby,
  beer: Beer,
  bike: Bike,
  'book-open': BookOpen,
  bus: Bus,
  car: Car,
  cat: Cat,
  coffee: Coffee,
  dog: Dog,
  dumbbell: Dumbbell,
  flower: Flower,
  fuel: Fuel,
  gift: Gift,
  'graduation-cap': GraduationCap,
  hammer: Hammer,
  heart: Heart,
  house: House,
  music: Music,
  'piggy-bank': PiggyBank,
  pizza: Pizza,
  plane: Plane,
  shirt: Shirt,
  'shopping-cart': ShoppingCart,
  utensils: Utensils,
} as const satisfies Record<string, LucideIcon>;

export type IconName = keyof typeof categoryIcons;

/** Whether this page has an icon of that name; the server keeps any. */
export const isIconName = (name: string | null | undefined): name is IconName =>
  name != null && name in categoryIcons;
