import activity from 'lucide-static/icons/activity.svg?raw';
import anchor from 'lucide-static/icons/anchor.svg?raw';
import baby from 'lucide-static/icons/baby.svg?raw';
import banknote from 'lucide-static/icons/banknote.svg?raw';
import bell from 'lucide-static/icons/bell.svg?raw';
import book from 'lucide-static/icons/book.svg?raw';
import briefcase from 'lucide-static/icons/briefcase.svg?raw';
import building2 from 'lucide-static/icons/building-2.svg?raw';
import calendar from 'lucide-static/icons/calendar.svg?raw';
import camera from 'lucide-static/icons/camera.svg?raw';
import car from 'lucide-static/icons/car.svg?raw';
import castle from 'lucide-static/icons/castle.svg?raw';
import church from 'lucide-static/icons/church.svg?raw';
import clock from 'lucide-static/icons/clock.svg?raw';
import coins from 'lucide-static/icons/coins.svg?raw';
import cpu from 'lucide-static/icons/cpu.svg?raw';
import crown from 'lucide-static/icons/crown.svg?raw';
import factory from 'lucide-static/icons/factory.svg?raw';
import fileText from 'lucide-static/icons/file-text.svg?raw';
import film from 'lucide-static/icons/film.svg?raw';
import flag from 'lucide-static/icons/flag.svg?raw';
import flame from 'lucide-static/icons/flame.svg?raw';
import flaskConical from 'lucide-static/icons/flask-conical.svg?raw';
import gavel from 'lucide-static/icons/gavel.svg?raw';
import globe from 'lucide-static/icons/globe.svg?raw';
import goal from 'lucide-static/icons/goal.svg?raw';
import graduationCap from 'lucide-static/icons/graduation-cap.svg?raw';
import hammer from 'lucide-static/icons/hammer.svg?raw';
import hand from 'lucide-static/icons/hand.svg?raw';
import handshake from 'lucide-static/icons/handshake.svg?raw';
import heart from 'lucide-static/icons/heart.svg?raw';
import hospital from 'lucide-static/icons/hospital.svg?raw';
import hourglass from 'lucide-static/icons/hourglass.svg?raw';
import house from 'lucide-static/icons/house.svg?raw';
import key from 'lucide-static/icons/key.svg?raw';
import landmark from 'lucide-static/icons/landmark.svg?raw';
import laptop from 'lucide-static/icons/laptop.svg?raw';
import leaf from 'lucide-static/icons/leaf.svg?raw';
import lightbulb from 'lucide-static/icons/lightbulb.svg?raw';
import mail from 'lucide-static/icons/mail.svg?raw';
import mapPin from 'lucide-static/icons/map-pin.svg?raw';
import medal from 'lucide-static/icons/medal.svg?raw';
import megaphone from 'lucide-static/icons/megaphone.svg?raw';
import mic from 'lucide-static/icons/mic.svg?raw';
import microscope from 'lucide-static/icons/microscope.svg?raw';
import moon from 'lucide-static/icons/moon.svg?raw';
import mosque from 'lucide-static/icons/mosque.svg?raw';
import mountain from 'lucide-static/icons/mountain.svg?raw';
import music from 'lucide-static/icons/music.svg?raw';
import newspaper from 'lucide-static/icons/newspaper.svg?raw';
import parcel from 'lucide-static/icons/package.svg?raw';
import palette from 'lucide-static/icons/palette.svg?raw';
import phone from 'lucide-static/icons/phone.svg?raw';
import pill from 'lucide-static/icons/pill.svg?raw';
import plane from 'lucide-static/icons/plane.svg?raw';
import quote from 'lucide-static/icons/quote.svg?raw';
import radioTower from 'lucide-static/icons/radio-tower.svg?raw';
import scale from 'lucide-static/icons/scale.svg?raw';
import school from 'lucide-static/icons/school.svg?raw';
import scroll from 'lucide-static/icons/scroll.svg?raw';
import shield from 'lucide-static/icons/shield.svg?raw';
import ship from 'lucide-static/icons/ship.svg?raw';
import signal from 'lucide-static/icons/signal.svg?raw';
import signalHigh from 'lucide-static/icons/signal-high.svg?raw';
import signalLow from 'lucide-static/icons/signal-low.svg?raw';
import signalMedium from 'lucide-static/icons/signal-medium.svg?raw';
import signalZero from 'lucide-static/icons/signal-zero.svg?raw';
import star from 'lucide-static/icons/star.svg?raw';
import stethoscope from 'lucide-static/icons/stethoscope.svg?raw';
import store from 'lucide-static/icons/store.svg?raw';
import sun from 'lucide-static/icons/sun.svg?raw';
import swords from 'lucide-static/icons/swords.svg?raw';
import tent from 'lucide-static/icons/tent.svg?raw';
import trainFront from 'lucide-static/icons/train-front.svg?raw';
import trees from 'lucide-static/icons/trees.svg?raw';
import trophy from 'lucide-static/icons/trophy.svg?raw';
import truck from 'lucide-static/icons/truck.svg?raw';
import tv from 'lucide-static/icons/tv.svg?raw';
import user from 'lucide-static/icons/user.svg?raw';
import users from 'lucide-static/icons/users.svg?raw';
import vote from 'lucide-static/icons/vote.svg?raw';
import waypoints from 'lucide-static/icons/waypoints.svg?raw';
import wrench from 'lucide-static/icons/wrench.svg?raw';

/** Signs that rules may give, by their names in the set that they come from (lucide), as SVG text drawn in `currentColor`. Their names in words stand in the texts of styles. */
export const icons = {
  activity,
  anchor,
  baby,
  banknote,
  bell,
  book,
  briefcase,
  'building-2': building2,
  calendar,
  camera,
  car,
  castle,
  church,
  clock,
  coins,
  cpu,
  crown,
  factory,
  'file-text': fileText,
  film,
  flag,
  flame,
  'flask-conical': flaskConical,
  gavel,
  globe,
  goal,
  'graduation-cap': graduationCap,
  hammer,
  hand,
  handshake,
  heart,
  hospital,
  hourglass,
  house,
  key,
  landmark,
  laptop,
  leaf,
  lightbulb,
  mail,
  'map-pin': mapPin,
  medal,
  megaphone,
  mic,
  microscope,
  moon,
  mosque,
  mountain,
  music,
  newspaper,
  package: parcel,
  palette,
  phone,
  pill,
  plane,
  quote,
  'radio-tower': radioTower,
  scale,
  school,
  scroll,
  shield,
  ship,
  signal,
  'signal-high': signalHigh,
  'signal-low': signalLow,
  'signal-medium': signalMedium,
  'signal-zero': signalZero,
  star,
  stethoscope,
  store,
  sun,
  swords,
  tent,
  'train-front': trainFront,
  trees,
  trophy,
  truck,
  tv,
  user,
  users,
  vote,
  waypoints,
  wrench,
} as const;

export type IconName = keyof typeof icons;
